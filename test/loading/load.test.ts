/** Loading on both engines: everything once, nothing twice, corrections replaced, bad records named. */

import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { statementParts } from '../../src/store/statement-parts.ts';
import { noChanges, type Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { exampleRecords } from './example-records.ts';

describe.each(engines)('loading into $name', ({ open, close }) => {
  let store: Store;
  let folder: string;

  const write = async (records: readonly unknown[]): Promise<string> => {
    const file = join(folder, 'records.jsonl');
    await writeFile(
      file,
      records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n'),
    );
    return file;
  };
  const loadRecords = async (records: readonly unknown[], options = {}) => load(store, [await write(records)], options);
  const graph = async () => ({
    nodes: await store.read('stats-nodes'),
    relationships: await store.read('stats-relationships'),
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  });
  afterEach(async () => {
    await close(store);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('the seed loads whole, and a second load changes nothing', async () => {
    store = await open();
    const first = await load(store, [projectFile('seed')], { strict: true });
    expect(first).toMatchObject({ changed: 0, unchanged: 0, reports: [] });
    const before = await graph();
    const second = await load(store, [projectFile('seed')], { strict: true });
    expect(second).toMatchObject({ added: 0, changed: 0, unchanged: first.added, changes: noChanges, reports: [] });
    expect(await graph()).toEqual(before);
  });

  test('small batches give the same graph as one', async () => {
    store = await open();
    await load(store, [projectFile('seed')]);
    const whole = await graph();
    await close(store);
    store = await open();
    await load(store, [projectFile('seed')], { batchSize: 7 });
    expect(await graph()).toEqual(whole);
  });

  test('a corrected statement replaces what it owned', async () => {
    store = await open();
    const { entities, article, statement } = exampleRecords;
    await loadRecords([...entities, article, statement]);
    const corrected = {
      ...statement,
      speaker: 'person:bo-example',
      about: [],
      relays: [],
      audience: ['person:ada-example'],
    };
    const result = await loadRecords([corrected]);
    expect(result).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
    const [row] = await store.read('statements-by-id', { ids: [statement.id], parts: statementParts });
    expect(row).toMatchObject({ speaker: 'person:bo-example', depth: 0, about: [], relays: [] });
    expect(row?.audience).toMatchObject([{ entity: 'person:ada-example', position: 1 }]);
    const hops = await store.read('quotings-page-of-quoters', {
      ...{ anchors: [{ quoter: 'organization:example-daily', quoted: null }], outlet: null, publishedFrom: null },
      ...{ publishedTo: null, depthMin: null, depthMax: null, speakerKind: null, after: null },
      ...{ keyDescending: true, idDescending: false, limit: 9 },
    });
    expect(hops.map(({ quoted }) => quoted)).toEqual(['person:bo-example']);
  });

  test('an entity that is renamed loses its old names and keeps its statements', async () => {
    store = await open();
    const { entities, article, statement } = exampleRecords;
    await loadRecords([...entities, article, statement]);
    const [ada] = entities;
    await loadRecords([{ ...ada, name: 'Ada Renamed', aliases: ['Renamed'] }]);
    const found = await store.read('entities-by-name', { keys: ['ada', 'ada example', 'renamed'] });
    expect(found.map(({ key, id }) => [key, id])).toEqual([['renamed', 'person:ada-example']]);
    expect(await store.read('statements-by-id', { ids: [statement.id], parts: statementParts })).toHaveLength(1);
    expect((await store.read('stats-nodes')).find(({ label }) => label === 'Name')?.count).toBe(
      new Set(['ada renamed', 'renamed', 'bo example', 'xa', 'exampleland', 'example daily', 'example agency']).size,
    );
  });

  test('an article that changes its outlet takes its chains along', async () => {
    store = await open();
    const { entities, article, statement } = exampleRecords;
    await loadRecords([...entities, article, statement]);
    await loadRecords([{ ...article, outlet: 'organization:example-agency' }]);
    const [row] = await store.read('statements-by-id', { ids: [statement.id], parts: statementParts });
    expect(row?.outlet).toBe('organization:example-agency');
    expect(await store.read('first-hops-of-articles', { ids: [article.id] })).toMatchObject([
      { quoter: 'organization:example-agency', quoted: 'organization:example-agency' },
    ]);
    expect((await store.read('stats-relationships')).find(({ type }) => type === 'QUOTED')?.count).toBe(2);
  });

  test('bad records are named by file, line, field and reason; the good ones beside them load', async () => {
    store = await open();
    const { entities, article, statement } = exampleRecords;
    const result = await loadRecords([
      ...entities,
      article,
      statement,
      '{"type": "entity", ',
      { ...statement, id: 'statement:example-2-000001', mode: 'SHOUTED' },
      { ...statement, id: 'statement:example-2-000002', speaker: 'person:nobody' },
      { ...statement, id: 'statement:example-2-000003', repeats: ['statement:example-2-000002'] },
      statement,
    ]);
    const at = entities.length + 2;
    expect(result.reports.map(({ code, line, field }) => [code, line, field])).toEqual([
      ['NOT_JSON', at + 1, undefined],
      ['NOT_A_RECORD', at + 2, '/mode'],
      ['UNKNOWN_REFERENCE', at + 3, '/speaker'],
      ['UNKNOWN_REFERENCE', at + 4, '/repeats/0'],
      ['DUPLICATE_ID', at + 5, '/id'],
    ]);
    expect(result.reports.every(({ file, reason }) => file.endsWith('records.jsonl') && reason.length > 10)).toBe(true);
    expect(result.added).toBe(entities.length + 2);
  });

  test('--strict loads nothing if one record is bad', async () => {
    store = await open();
    const { entities, article, statement } = exampleRecords;
    await expect(
      loadRecords([...entities, article, { ...statement, speaker: 'person:nobody' }], { strict: true }),
    ).rejects.toMatchObject({
      code: 'RECORDS_INVALID',
      details: { reports: [{ code: 'UNKNOWN_REFERENCE', field: '/speaker' }] },
    });
    expect(await store.read('any-node')).toEqual([{ count: 0 }]);
  });

  test('texts that were put there stay, and put there twice change nothing', async () => {
    store = await open();
    const { entities, article, statement } = exampleRecords;
    const text = 'On Monday Ada said that rain falls there.';
    const known = { ...article, length: text.length, sha256: createHash('sha256').update(text).digest('hex') };
    const textOf = async () => (await store.read('articles-by-id', { ids: [article.id], withText: true }))[0]?.text;
    const texts = new Map([[known.sha256, text]]);
    await loadRecords([...entities, known, statement], { texts });
    expect(await textOf()).toBe(text);
    expect(await loadRecords([...entities, known, statement])).toMatchObject({
      added: 0,
      changed: 0,
      changes: noChanges,
    });
    expect(await loadRecords([known], { texts })).toMatchObject({ changed: 0, changes: noChanges });
    expect(await textOf()).toBe(text);
    await loadRecords([{ ...known, sha256: '1'.repeat(64) }]);
    expect(await textOf()).toBeNull();
  });

  test('records that contradict each other are refused, each with its place', async () => {
    store = await open();
    const { entities, article, statement } = exampleRecords;
    const elsewhere = { ...article, id: 'article:example-2022-01-10' };
    const far = {
      ...statement,
      id: 'statement:far',
      anchors: [...statement.anchors, { part: 'CONTENT', start: 30, end: 41 }],
    };
    const across = { ...statement, id: 'statement:across', article: elsewhere.id, repeats: [statement.id] };
    const circle = [
      { ...statement, id: 'statement:one', repeats: ['statement:two'] },
      { ...statement, id: 'statement:two', repeats: ['statement:one'] },
    ];
    const figure = {
      ...{
        type: 'figure',
        id: 'figure:a',
        article: elsewhere.id,
        statement: statement.id,
        measure: 'DEATHS',
        value: 3,
      },
      ...{ approximation: 'EXACT', unit: 'people', scope: 'rain' },
    };
    const { reports } = await loadRecords([...entities, article, elsewhere, statement, far, across, ...circle, figure]);
    expect(reports.map(({ code, id, field }) => [code, id, field])).toEqual([
      ['INCONSISTENT', 'statement:far', '/anchors/2/end'],
      ['INCONSISTENT', 'statement:across', '/repeats/0'],
      ['INCONSISTENT', 'statement:one', '/repeats'],
      ['INCONSISTENT', 'statement:two', '/repeats'],
      ['INCONSISTENT', 'figure:a', '/article'],
    ]);
  });

  test('a transaction that fails leaves nothing behind', async () => {
    store = await open();
    const failing = store.write(async (transaction) => {
      await transaction.write('merge-names', { rows: [{ key: 'half', entity: 'person:ada-example' }] });
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await store.read('any-node')).toEqual([{ count: 0 }]);
  });
});
