/** Loading records: a survey of everything first, then batches in transactions. The same records twice change nothing. */

import { HearsayError } from '../errors.ts';
import { isEmpty } from '../reading/stats.ts';
import { findRecordFiles } from '../record/read-records.ts';
import type { HearsayRecord, RecordType } from '../record/record.ts';
import type { Report } from '../report.ts';
import { addChanges, type Changes, noChanges, type Store, type Transaction } from '../store/store.ts';
import { addTally, type Tally, writeBatch } from './batch.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { type FillOptions, fillGraph } from './fill-graph.ts';
import { type Grouping, groupStatements } from './group-statements.ts';
import { innerFirst } from './inner-first.ts';
import { KnownWords } from './known-words.ts';
import { lockWrites } from './lock-writes.ts';
import type { RecordLines } from './record-lines.ts';
import { survey } from './survey.ts';
import { writeWave } from './write-wave.ts';

export interface LoadOptions {
  /** Load nothing if one record is bad. Default: false. */
  readonly strict?: boolean;
  /** Records in one transaction. Default: 2500. */
  readonly batchSize?: number;
  /** Told after each batch how many of the good records are written. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told how many of so many entities the grouping has looked at. */
  readonly onGrouping?: (done: number, total: number) => void;
  /** Article texts by SHA-256, put beside the articles that lack theirs. */
  readonly texts?: ReadonlyMap<string, string>;
  /** From how many records on an empty graph is filled at once, where the engine can. Default: 5000. */
  readonly fillFrom?: number;
  /** Load only into a graph in which there is nothing when no other writer is at work in it; else nothing is loaded. Default: false. */
  readonly onlyIntoNothing?: boolean;
  /** Group what was added into utterances at the end. Default: true. */
  readonly grouping?: boolean;
}

export interface LoadResult extends Readonly<Tally> {
  readonly reports: readonly Report[];
  readonly changes: Changes;
  /** How many articles are given their texts by `texts`. */
  readonly texts: number;
  /** What became of the utterances of the statements that were added or changed, and of their neighbours. */
  readonly grouping: Grouping;
}

/**
 * What is referred to goes before what refers to it, so that each record is whole as soon as it is seen. Entities are few, hold each other up, and
 * may have changes: batch by batch. So do statements that repeat others, after those.
 */
const passes: readonly { readonly type: RecordType; readonly inWaves: boolean; readonly nesting?: boolean }[] = [
  { type: 'entity', inWaves: false },
  { type: 'change', inWaves: false },
  { type: 'article', inWaves: true },
  { type: 'relation', inWaves: false },
  { type: 'statement', inWaves: true, nesting: false },
  { type: 'statement', inWaves: false, nesting: true },
  { type: 'figure', inWaves: true },
];
/** A graph is filled with all that was read; what people changed is brought into it. */
const afterFilling = passes.filter(({ type }) => type === 'change');
const batchesPerWriter = 2;
const notGrouped: Grouping = { looked: 0, made: 0, dropped: 0, kept: 0 };

/**
 * Loads the records of files and folders. Bad ones are reported and passed over; the good ones beside them count.
 * @throws HearsayError RECORDS_UNREADABLE where a path cannot be read, RECORDS_INVALID in strict mode.
 */
export async function load(store: Store, paths: readonly string[], options: LoadOptions = {}): Promise<LoadResult> {
  const { onGrouping } = options;
  const { strict = false, batchSize = 2500, onProgress, texts = new Map(), grouping = true, fillFrom = 5000 } = options;
  const { onlyIntoNothing = false } = options;
  const { reports, good, lines } = await survey(await findRecordFiles(paths), store);
  if (strict && reports.length > 0)
    throw new HearsayError('RECORDS_INVALID', `Nothing was loaded: ${reports.length} findings in the records.`, {
      details: { reports },
    });

  const total: Tally = { added: 0, changed: 0, unchanged: 0 };
  let changes = noChanges;
  let withTexts = 0;
  const count = (tally: Tally, made: Changes) => {
    changes = addChanges(changes, made);
    addTally(total, tally);
    onProgress?.(total.added + total.changed + total.unchanged, good);
  };
  const isFilled = store.fill !== undefined && good >= fillFrom && (await isEmpty(store));
  if (isFilled) {
    const filled = await fill(store, lines, { texts, onProgress: (done) => onProgress?.(done, good) });
    withTexts = filled.texts;
    count({ ...total, added: filled.records }, filled.changes);
  }
  await bringUpToDate(store);
  const words = new KnownWords();
  for (const { type, inWaves, nesting } of isFilled ? afterFilling : passes) {
    const width = inWaves && !onlyIntoNothing && store.writers > 1 ? store.writers * batchesPerWriter : 1;
    for await (const batches of wavesOf(inBatches(recordsOf(lines, type, nesting), batchSize), width)) {
      const given = batches.map((batch) => batch.map((record) => withText(record, texts)));
      withTexts += given.flat().filter((record) => record.type === 'article' && texts.has(record.sha256)).length;
      const [only = []] = given;
      if (given.length > 1) {
        const { tally, changes: made } = await writeWave(store, given, words);
        count(tally, made);
      } else {
        const isFirst = total.added + total.changed + total.unchanged === 0;
        const { result, changes: made } = await store.write(async (transaction) =>
          onlyIntoNothing && isFirst && (await holdsAnything(transaction)) ? null : writeBatch(transaction, only),
        );
        if (result === null) return { ...total, reports, texts: 0, changes: noChanges, grouping: notGrouped };
        count(result, made);
      }
    }
  }
  const grouped = grouping
    ? await groupStatements(store, onGrouping && { onProgress: onGrouping })
    : { result: notGrouped, changes: noChanges };
  return {
    ...total,
    ...{ reports, texts: withTexts },
    changes: addChanges(changes, grouped.changes),
    grouping: grouped.result,
  };
}

/** Asked when whoever was writing is done; until the transaction ends nobody else writes. */
async function holdsAnything(transaction: Transaction): Promise<boolean> {
  await lockWrites(transaction);
  return !(await isEmpty(transaction));
}

async function fill(store: Store, lines: RecordLines, options: FillOptions) {
  if (!store.fill) throw new Error('This engine cannot be filled');
  return store.fill((filler) => fillGraph(filler, lines, options));
}

/** The good records of a type, in an order in which each can be written. */
function recordsOf(lines: RecordLines, type: RecordType, nesting: boolean | undefined): AsyncIterable<HearsayRecord> {
  return nesting ? innerFirst(lines) : allOf(lines, type, nesting);
}

async function* allOf(lines: RecordLines, type: RecordType, nesting?: boolean): AsyncGenerator<HearsayRecord> {
  for await (const records of lines.read([type], nesting === undefined ? {} : { nesting }))
    for (const { record } of records) yield record;
}

async function* inBatches(
  records: AsyncIterable<HearsayRecord>,
  size: number,
): AsyncGenerator<readonly HearsayRecord[]> {
  let batch: HearsayRecord[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* wavesOf<Batch>(batches: AsyncIterable<Batch>, width: number): AsyncGenerator<readonly Batch[]> {
  let wave: Batch[] = [];
  for await (const batch of batches) {
    wave.push(batch);
    if (wave.length < width) continue;
    yield wave;
    wave = [];
  }
  if (wave.length > 0) yield wave;
}

function withText(record: HearsayRecord, texts: ReadonlyMap<string, string>): HearsayRecord {
  if (record.type !== 'article' || record.text !== undefined) return record;
  const text = texts.get(record.sha256);
  return text === undefined ? record : { ...record, text };
}
