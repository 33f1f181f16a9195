/** The records of articles as JSON lines, each entity once; what was refused or stayed open, beside them. */

import type { DraftedArticle } from '../drafting/drafted-article.ts';
import { recordsOf } from '../drafting/drafted-article.ts';
import { type Destination, draftAll } from '../ingesting/draft-all.ts';
import { extractInThreads } from '../ingesting/extractor.ts';
import { FormerTexts } from '../ingesting/former-texts.ts';
import type { Outcome } from '../ingesting/outcome.ts';
import { readFiles } from '../ingesting/read-files.ts';
import { TakenOut } from '../ingesting/taken-out.ts';
import { WithoutWriting } from '../ingesting/without-writing.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import { findRecordFiles, readRecords } from '../record/read-records.ts';
import type { EntityRecord, RelationRecord } from '../record/record.ts';
import { describeReport } from '../report.ts';
import { knowledgeOf } from '../resolving/knowledge.ts';
import type { Known } from '../resolving/known-index.ts';
import type { ArticleOptions } from './article-options.ts';
import { print, warn } from './print.ts';

/** Drafts the articles behind paths one after another, against `known` and what those before them brought. */
export async function printRecords(
  paths: readonly string[],
  { known, published, outlet, texts }: ArticleOptions & { readonly known?: readonly string[] },
): Promise<void> {
  const knowledge = knowledgeOf(known === undefined ? { entities: [], relations: [] } : await readKnown(known));
  const reader = new WithoutWriting();
  const write = async (drafted: DraftedArticle) => {
    const replacement = await reader.keep(drafted);
    for (const record of recordsOf(drafted)) print(JSON.stringify(canonicalRecord(record)));
    return replacement;
  };
  const destination: Destination = {
    reader,
    formerTexts: new FormerTexts(),
    takenOut: new TakenOut(),
    knowledge,
    write,
  };
  const extractor = await extractInThreads();
  try {
    const options = { extractor, published, outlet, withTexts: texts };
    for await (const outcome of draftAll(readFiles(paths, extractor), destination, options)) report(outcome);
  } finally {
    await extractor.close();
  }
}

/** Records of other types are passed over; those that are none are reported. */
async function readKnown(paths: readonly string[]): Promise<Known> {
  const entities: EntityRecord[] = [];
  const relations: RelationRecord[] = [];
  for await (const item of readRecords(await findRecordFiles(paths))) {
    if ('report' in item) warn(describeReport(item.report));
    else if (item.record.type === 'entity') entities.push(item.record);
    else if (item.record.type === 'relation') relations.push(item.record);
  }
  return { entities, relations };
}

function report(outcome: Outcome): void {
  const { file, line } = outcome;
  if (outcome.status === 'REFUSED' || outcome.status === 'DOUBTED') warn(`${file}:${line}: ${outcome.reason}`);
  if (outcome.status === 'REFUSED') process.exitCode = 1;
  if (outcome.status === 'UNCHANGED')
    warn(`${file}:${line}: ${outcome.note ?? `has the text of ${outcome.id}`}, which is passed over`);
  if (outcome.status === 'NEW' || outcome.status === 'CHANGED')
    for (const { code, start, end, reason } of outcome.reports)
      warn(`${file}:${line} ${start}-${end} ${code}: ${reason}`);
}
