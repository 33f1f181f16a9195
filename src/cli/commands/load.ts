/** `hearsay load FILE…`: records into the graph. */

import type { Command } from 'commander';
import { HearsayError } from '../../errors.ts';
import { type LoadOptions, type LoadResult, load } from '../../loading/load.ts';
import { describeReport, type Report } from '../../report.ts';
import { readArticleTexts } from '../../verifying/article-texts.ts';
import { print, printJson, times, warn } from '../print.ts';
import { showProgress } from '../progress.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly strict?: boolean;
  readonly texts?: string;
  readonly grouping: boolean;
  readonly json?: boolean;
}

const shownReports = 50;

export function loadCommand(program: Command): void {
  program
    .command('load')
    .description('load records (JSON lines); what is loaded already changes nothing, what was corrected is replaced')
    .argument('<files...>', 'files of records, or folders that hold some')
    .option('--strict', 'load nothing if one record is bad')
    .option('--texts <folder>', "put the articles' texts beside them, found by their SHA-256")
    .option('--no-grouping', 'leave what is loaded ungrouped; hearsay group, or the next load, makes the utterances')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay load seed\n  hearsay load --strict my-records.jsonl\n  hearsay load seed --texts ~/articles\n  hearsay load --no-grouping million.jsonl && hearsay group',
    )
    .action(run);
}

async function run(
  files: readonly string[],
  { strict = false, texts, grouping, json = false }: Options,
): Promise<void> {
  const progress = showProgress('Loading');
  const groupingProgress = showProgress('Grouping, by entities');
  const options: LoadOptions = {
    strict,
    grouping,
    onProgress: progress.update,
    onGrouping(done, total) {
      progress.stop();
      groupingProgress.update(done, total);
    },
    ...(texts !== undefined && { texts: await readArticleTexts(texts) }),
  };
  try {
    const result = await withStore((store) => load(store, files, options));
    progress.stop();
    groupingProgress.stop();
    if (json) printJson(result);
    else describe(result, texts);
    if (result.reports.length > 0) process.exitCode = 1;
  } catch (error) {
    progress.stop();
    groupingProgress.stop();
    if (!(error instanceof HearsayError) || error.code !== 'RECORDS_INVALID') throw error;
    const reports = error.details.reports as readonly Report[];
    if (json) printJson({ loaded: false, reports });
    else warnOf(reports);
    throw error;
  }
}

function describe({ added, changed, unchanged, reports, grouping, ...result }: LoadResult, folder?: string): void {
  warnOf(reports);
  print(`${times(added, 'record')} added, ${changed} changed, ${unchanged} already there as they are.`);
  if (folder !== undefined) print(`${times(result.texts, 'article')} with the text from ${folder}.`);
  if (grouping.made + grouping.dropped > 0)
    print(`${times(grouping.made, 'utterance')} made, ${grouping.dropped} dropped: see hearsay utterances.`);
  if (reports.length > 0) print(`${times(reports.length, 'finding')}; what they name was passed over.`);
}

function warnOf(reports: readonly Report[]): void {
  for (const report of reports.slice(0, shownReports)) warn(describeReport(report));
  if (reports.length > shownReports) warn(`… and ${reports.length - shownReports} more; --json lists them all.`);
}
