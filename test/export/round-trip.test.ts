/** JSON lines: what was loaded comes back as it was, and changes nothing when it is loaded again; on both engines. */

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportFormats } from '../../src/export/formats.ts';
import { projectFile } from '../../src/project.ts';
import { canonicalRecord } from '../../src/record/canonical-record.ts';
import { parseRecord } from '../../src/record/parse-record.ts';
import { noChanges, type Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { allRecords, exported, exportedRecords, loadAll, loadLines } from './exported.ts';
import { tricky } from './tricky-records.ts';

const written = new Map<string, string[]>();

describe.each(engines)('JSON lines from $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await loadAll(store);
  });
  afterAll(() => close(store));

  test('the lines of the seed come back letter for letter', async () => {
    const lines = readdirSync(projectFile('seed'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => readFileSync(projectFile('seed', file), 'utf8').trim().split('\n'));
    const back = (await exported(store, 'jsonl')).split('\n').filter((line) => line && !/tricky|zoe|:xz"/.test(line));
    expect(back.toSorted()).toEqual(lines.filter((line) => !/zoe|:xz"/.test(line)).toSorted());
  });

  test('every record comes back, in its canonical form, and fits the schema', async () => {
    const back = await exportedRecords(store);
    const records = Object.values(allRecords).flat();
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(back.toSorted(byId)).toEqual(records.map(canonicalRecord).toSorted(byId));
    for (const record of back) expect(parseRecord(JSON.stringify(record))).toEqual({ record });
  });

  test('loading them again changes nothing, and they load into an empty graph as they are', async () => {
    const lines = (await exported(store, 'jsonl')).trimEnd().split('\n');
    const again = await loadLines(store, lines);
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: lines.length, changes: noChanges, reports: [] });
    const copy = await (engines[0] as (typeof engines)[number]).open();
    expect(await loadLines(copy, lines)).toMatchObject({ added: lines.length, reports: [] });
    expect(await exported(copy, 'jsonl')).toBe(`${lines.join('\n')}\n`);
    await copy.close();
  });

  test('texts come back only where they are asked for; with them, loading again changes nothing', async () => {
    const [article] = tricky.articles;
    const withText = { ...article, text: tricky.text };
    await loadLines(store, [JSON.stringify(withText)]);
    const find = async (texts: boolean) =>
      (await exportedRecords(store, { texts })).find(({ id }: { id: string }) => id === article?.id);
    expect(await find(false)).toEqual(article);
    expect(await find(true)).toEqual(withText);
    expect(await loadLines(store, [JSON.stringify(await find(true))])).toMatchObject({ changed: 0, unchanged: 1 });
  });

  test('the part that a question finds loads on its own, with the statements inside its statements', async () => {
    const lines = (await exported(store, 'jsonl', { where: { speaker: 'person:zoe-example' } })).trimEnd().split('\n');
    const ids = lines.map((line) => JSON.parse(line).id);
    expect(ids.filter((id) => id.startsWith('statement:'))).toEqual(tricky.statements.map(({ id }) => id));
    const copy = await (engines[0] as (typeof engines)[number]).open();
    expect(await loadLines(copy, lines)).toMatchObject({ added: lines.length, reports: [] });
    await copy.close();
  });

  test('every format is written', async () => {
    for (const { name, parts } of exportFormats)
      for (const part of parts)
        written.set(`${name} ${part}`, [
          ...(written.get(`${name} ${part}`) ?? []),
          await exported(store, name, {}, part),
        ]);
  });
});

test('both engines write the same, letter for letter', () => {
  expect(written.size).toBe(9);
  for (const [name, texts] of written) {
    expect([name, texts.length]).toEqual([name, 2]);
    expect(texts[0]).toBe(texts[1]);
  }
});

test('records that say the same have one canonical form', () => {
  const [, full] = tricky.statements;
  if (!full) throw new Error('no statement');
  const { confidence: _, origin: __, ...silent } = full;
  expect(JSON.stringify(canonicalRecord({ ...silent, repeats: [] }))).toBe(JSON.stringify(canonicalRecord(full)));
  const inner = { ...full, repeats: ['statement:b', 'statement:a'] };
  expect(canonicalRecord(inner).repeats).toEqual(['statement:a', 'statement:b']);
  expect(inner.repeats).toEqual(['statement:b', 'statement:a']);
});
