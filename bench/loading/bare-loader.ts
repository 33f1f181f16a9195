/**
 * What people write by hand to fill Neo4j, at its best: a program that reads records and writes batches of UNWIND from several sessions, into
 * the same nodes, links and indexes. It checks nothing, looks for nothing that is there, and cannot be run twice.
 */

import neo4j, { type Session } from 'neo4j-driver';
import { linkRows, nodeRows, together } from '../../src/loading/record-rows.ts';
import { hasWords, nameRows, notReported, type Reported, repeatRows, vocabularyRows } from '../../src/loading/rows.ts';
import { spanOfDate } from '../../src/record/partial-date.ts';
import { readRecordLines } from '../../src/record/read-records.ts';
import type { ReadRecord, RecordType } from '../../src/record/record.ts';
import { cypherStatement } from '../../src/store/cypher-file.ts';
import { toNeo4j } from '../../src/store/neo4j/values.ts';

const sessions = 4;
const batchSize = 2500;
const statementNodes = 'UNWIND $rows AS row CREATE (s:Statement) SET s = row, s.ungrouped = true';

const [uri = '', file = ''] = process.argv.slice(2);
const driver = neo4j.driver(uri);
const articles = new Map<string, Reported>();
const words = new Set<string>();

for (const type of ['entity', 'article', 'relation', 'statement', 'figure'] as const) await loadAll(type);
await run([['link-repeats', await nestedRows()]]);
await run([['count-addition', [{}]]]);
await driver.close();

/** Statements and figures from several sessions; the rest is little. */
async function loadAll(type: RecordType): Promise<void> {
  const batches = batchesOf(type);
  const work = async () => {
    for (;;) {
      const { done, value } = await batches.next();
      if (done) return;
      await write(value);
    }
  };
  const width = type === 'statement' || type === 'figure' ? sessions : 1;
  await Promise.all(Array.from({ length: width }, work));
}

async function write(records: readonly ReadRecord[]): Promise<void> {
  const nodes = together(records.map((record) => nodeRows(record, 1)));
  const reportedBy = (record: ReadRecord) =>
    (record.type === 'statement' ? articles.get(record.article) : undefined) ?? notReported;
  const links = together(records.map((record) => linkRows(record, reportedBy(record))));
  const names = records.flatMap((record) => (record.type === 'entity' ? nameRows(record) : []));
  await run([...Object.entries(nodes), ['link-names', names], ...Object.entries(links)]);
}

/** Batches in turn, whoever asks; the words of each are written before it is given. */
async function* batchesOf(type: RecordType): AsyncGenerator<readonly ReadRecord[]> {
  let batch: ReadRecord[] = [];
  for await (const record of recordsOf(type)) {
    if (record.type === 'article')
      articles.set(record.id, { outlet: record.outlet, day: spanOfDate(record.published)?.first ?? null });
    batch.push(record);
    if (batch.length < batchSize) continue;
    await writeWords(batch);
    yield batch;
    batch = [];
  }
  await writeWords(batch);
  if (batch.length > 0) yield batch;
}

async function* recordsOf(type: RecordType): AsyncGenerator<ReadRecord> {
  for await (const lines of readRecordLines([file]))
    for (const { text } of lines)
      if (typeof text === 'string' && text.startsWith(`{"type":"${type}"`)) yield JSON.parse(text);
}

async function writeWords(records: readonly ReadRecord[]): Promise<void> {
  const rows = records
    .filter(hasWords)
    .flatMap(vocabularyRows)
    .filter(({ key }) => !words.has(key));
  for (const { key } of rows) words.add(key);
  await run([['merge-words', rows]]);
}

async function nestedRows(): Promise<object[]> {
  const rows: object[] = [];
  for await (const record of recordsOf('statement')) if (record.type === 'statement') rows.push(...repeatRows(record));
  return rows;
}

/** Several statements in one transaction. */
async function run(statements: readonly (readonly [name: string, rows: readonly object[]])[]): Promise<void> {
  const session: Session = driver.session();
  try {
    await session.executeWrite(async (transaction) => {
      for (const [name, rows] of statements) {
        const statement = name === 'merge-statements' ? statementNodes : cypherStatement('write', name, 'neo4j');
        if (rows.length > 0) await transaction.run(statement, toNeo4j({ rows }));
      }
    });
  } finally {
    await session.close();
  }
}
