/** Loading records: a survey of everything first, then batches in transactions. The same records twice change nothing. */

import { HearsayError } from '../errors.ts';
import { findRecordFiles, type PlacedRecord, readRecords } from '../record/read-records.ts';
import type { HearsayRecord, RecordType, StatementRecord } from '../record/record.ts';
import type { Report } from '../report.ts';
import { addChanges, type Changes, noChanges, type Store } from '../store/store.ts';
import { type Tally, writeBatch } from './batch.ts';
import { type Grouping, groupStatements } from './group-statements.ts';
import { survey } from './survey.ts';
import { writeRepeats } from './write-news.ts';

export interface LoadOptions {
  /** Load nothing if one record is bad. Default: false. */
  readonly strict?: boolean;
  /** Records in one transaction. Default: 1000. */
  readonly batchSize?: number;
  /** Told after each batch how many of the good records are written. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Article texts by SHA-256, put beside the articles that lack theirs. */
  readonly texts?: ReadonlyMap<string, string>;
}

export interface LoadResult extends Readonly<Tally> {
  readonly reports: readonly Report[];
  readonly changes: Changes;
  /** How many articles are given their texts by `texts`. */
  readonly texts: number;
  /** What became of the utterances of the statements that were added or changed, and of their neighbours. */
  readonly grouping: Grouping;
}

/** What is referred to goes before what refers to it; within a batch the writer keeps this order too. */
const passes: readonly (readonly RecordType[])[] = [
  ['entity'],
  ['change'],
  ['article'],
  ['relation', 'statement'],
  ['figure'],
];

/**
 * Loads the records of files and folders. Bad ones are reported and passed over; the good ones beside them count.
 * @throws HearsayError RECORDS_UNREADABLE where a path cannot be read, RECORDS_INVALID in strict mode.
 */
export async function load(store: Store, paths: readonly string[], options: LoadOptions = {}): Promise<LoadResult> {
  const { strict = false, batchSize = 1000, onProgress, texts = new Map() } = options;
  const files = await findRecordFiles(paths);
  const { reports, good, isGood } = await survey(files, store);
  if (strict && reports.length > 0)
    throw new HearsayError('RECORDS_INVALID', `Nothing was loaded: ${reports.length} findings in the records.`, {
      details: { reports },
    });

  const total: Tally = { added: 0, changed: 0, unchanged: 0 };
  let changes = noChanges;
  let done = 0;
  let withTexts = 0;
  let batch: HearsayRecord[] = [];
  let outer: StatementRecord[] = [];

  const flush = async (withRepeats: boolean) => {
    if (batch.length === 0 && !(withRepeats && outer.length > 0)) return;
    const written = await store.write(async (transaction) => {
      const tally = await writeBatch(transaction, batch);
      if (withRepeats) await writeRepeats(transaction, outer);
      return tally;
    });
    changes = addChanges(changes, written.changes);
    for (const key of ['added', 'changed', 'unchanged'] as const) total[key] += written.result[key];
    done += batch.length;
    batch = [];
    if (withRepeats) outer = [];
    onProgress?.(done, good);
  };

  for (const types of passes)
    for await (const record of recordsOf(files, types, isGood)) {
      if (record.type === 'article' && texts.has(record.sha256)) withTexts += 1;
      batch.push(withText(record, texts));
      if (record.type === 'statement' && record.repeats?.length) outer.push(record);
      if (batch.length >= batchSize) await flush(false);
    }
  await flush(true);
  const grouped = await groupStatements(store);
  return {
    ...total,
    ...{ reports, texts: withTexts },
    changes: addChanges(changes, grouped.changes),
    grouping: grouped.result,
  };
}

async function* recordsOf(
  files: readonly string[],
  types: readonly RecordType[],
  isGood: (placed: PlacedRecord) => boolean,
): AsyncGenerator<HearsayRecord> {
  for await (const item of readRecords(files))
    if ('record' in item && types.includes(item.record.type) && isGood(item)) yield item.record;
}

function withText(record: HearsayRecord, texts: ReadonlyMap<string, string>): HearsayRecord {
  if (record.type !== 'article' || record.text !== undefined) return record;
  const text = texts.get(record.sha256);
  return text === undefined ? record : { ...record, text };
}
