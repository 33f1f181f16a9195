/** What an ingest did, for people. */

import type { IngestSummary } from '../ingesting/summing.ts';
import { print, times, warn } from './print.ts';

const shown = 20;

export function printIngest(summary: IngestSummary, dryRun: boolean): void {
  const {
    articles,
    statements,
    entities,
    reports,
    changed,
    refused,
    deleted,
    noted,
    notListed,
    stopped,
    seconds,
    articlesPerSecond,
  } = summary;
  for (const { file, line, reason } of refused.slice(0, shown)) warn(`${file}:${line}: ${reason}`);
  if (articles.refused > shown) warn(`… and ${articles.refused - shown} more that were refused; see --json.`);
  for (const { file, line, reason } of deleted.slice(0, shown)) warn(`${file}:${line}: ${reason}`);
  if (articles.deleted > shown) warn(`… and ${articles.deleted - shown} more that people took out; see --json.`);
  for (const { file, line, note } of noted.slice(0, shown)) warn(`${file}:${line}: ${note}`);
  const moreNoted = noted.length + notListed.noted - shown;
  if (moreNoted > 0) warn(`… and ${moreNoted} more texts that are there already; see --json.`);
  const passed = articles.deleted > 0 ? `, ${articles.deleted} passed over that people took out` : '';
  const counts = `${articles.new} new, ${articles.changed} changed, ${articles.unchanged} unchanged, ${articles.refused} refused`;
  print(`Articles: ${counts}${passed}.`);
  print(`Statements: ${statements.added} added, ${statements.removed} removed. New entities: ${entities}.`);
  for (const { id, version, added, removed } of changed.slice(0, shown))
    print(`  ${id} is version ${version} now: ${times(added, 'statement')} added, ${removed} removed.`);
  if (articles.changed > shown) print(`  … and ${articles.changed - shown} more that are new versions.`);
  if (Object.keys(reports).length > 0)
    print(
      `Left open: ${Object.entries(reports)
        .map(([code, count]) => `${count} ${code}`)
        .join(', ')}.`,
    );
  if (process.stderr.isTTY) print(`${seconds} s, ${articlesPerSecond} articles a second.`);
  if (stopped) print('Stopped before the end: the same command goes on from here.');
  if (dryRun) print('Nothing was written: this was a dry run.');
}
