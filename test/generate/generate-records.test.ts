/** Made-up records: the same every time, right by the schema and by the loader, and like news in their numbers. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { parseRecord } from '../../src/record/parse-record.ts';
import type { HearsayRecord, StatementRecord } from '../../src/record/record.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { generateRecords } from '../../tools/generate/generate-records.ts';

const linesOf = (statements: number, seed: number): string[] =>
  [...generateRecords({ statements, seed })].map((record) => JSON.stringify(record));
const some = [...generateRecords({ statements: 3000, seed: 1 })];
const statements = some.filter((record): record is StatementRecord => record.type === 'statement');

test.each([1, 40, 500])('%d statements are as many, and valid', (count) => {
  const lines = linesOf(count, 3);
  expect(lines.flatMap((line) => ('findings' in parseRecord(line) ? [line] : []))).toEqual([]);
  expect(lines.filter((line) => line.includes('"type":"statement"'))).toHaveLength(count);
});

test('the same seed gives the same records, another seed others', () => {
  expect(linesOf(200, 7)).toEqual(linesOf(200, 7));
  expect(linesOf(200, 8)).not.toEqual(linesOf(200, 7));
});

test('what comes first does not wait for what comes last', () => {
  const records = generateRecords({ statements: 10_000_000, seed: 1 });
  expect((records.next().value as HearsayRecord).type).toBe('entity');
});

test('they load without findings, and the second time change nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-made-up-'));
  const file = join(folder, 'made-up.jsonl');
  await writeFile(file, linesOf(500, 5).join('\n'));
  const store = openEmbedded();
  await store.prepare();
  try {
    const first = await load(store, [file], { strict: true });
    expect(first).toMatchObject({ reports: [], changed: 0, unchanged: 0 });
    expect(first.grouping.made).toBeGreaterThan(0);
    expect(await load(store, [file])).toMatchObject({ added: 0, changed: 0, unchanged: first.added });
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
});

describe('like news', () => {
  const shareOf = (holds: (statement: StatementRecord) => boolean) =>
    statements.filter(holds).length / statements.length;

  test('a few speak often, most seldom', () => {
    const bySpeaker = new Map<string, number>();
    for (const { speaker } of statements) bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
    const counts = [...bySpeaker.values()].sort((a, b) => b - a);
    expect(counts[0]).toBeGreaterThan(statements.length / 20);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length / 4);
  });

  test('one to four topics or an event besides, and none, one or two relays, or the outer speaker besides', () => {
    const topics = new Set(statements.map(({ about }) => about?.length ?? 0));
    expect([...topics].toSorted()).toEqual([1, 2, 3, 4]);
    expect(shareOf(({ relays }) => relays === undefined)).toBeGreaterThan(0.5);
    expect(new Set(statements.map(({ relays }) => relays?.length ?? 0)).has(2)).toBe(true);
  });

  test('figures, nested speech, days that are not known, several outlets', () => {
    expect(some.filter(({ type }) => type === 'figure').length / statements.length).toBeCloseTo(0.12, 1);
    expect(shareOf(({ repeats }) => repeats !== undefined)).toBeCloseTo(0.03, 1);
    expect(shareOf(({ saidOn }) => saidOn === undefined)).toBeCloseTo(0.15, 1);
    expect(new Set(some.flatMap((record) => (record.type === 'article' ? record.outlet : []))).size).toBeGreaterThan(9);
  });
});
