/** The grouping in the graph, on both engines: kept right by every load, the same by any way, and taken back without a trace. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { groupAllStatements, groupStatements, ungroupAllStatements } from '../../src/loading/group-statements.ts';
import { load } from '../../src/loading/load.ts';
import { prepareGraph } from '../../src/loading/prepare-graph.ts';
import { projectFile } from '../../src/project.ts';
import { readUtterances } from '../../src/reading/utterances.ts';
import { noChanges, type Store } from '../../src/store/store.ts';
import { seed } from '../graphql/seed-records.ts';
import { engines } from '../store/engines.ts';
import { exampleRecords } from './example-records.ts';

const { entities, article, statement } = exampleRecords;
const gist = 'Several people drowned near the old bridge.';
const said = (number: number, given: object = {}) => ({
  ...{ ...statement, id: `statement:example-2022-01-09-00000${number}`, relays: [], gist },
  ...given,
});
const figureOf = (of: { readonly id: string }, value: number) => ({
  ...{ type: 'figure', id: of.id.replace('statement', 'figure'), article: article.id, statement: of.id },
  ...{ measure: 'DEATHS', value, approximation: 'EXACT', unit: 'people', scope: 'flood in Exampleland' },
});
const [one, two, three] = [said(1), said(2), said(3)];
const ids = (...statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id);

jest.setTimeout(120_000);

describe.each(engines)('grouping in $name', ({ open, close }) => {
  let store: Store;
  let folder: string;

  const loadRecords = async (...records: readonly unknown[]) => {
    const file = join(folder, 'records.jsonl');
    await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'));
    return load(store, [file], { strict: true });
  };
  const utterances = async () => {
    const rows = await store.read('utterances-page', {
      ...{ speaker: null, outlet: null, outlets: null, reportsMin: null, rivalled: null, after: null },
      ...{ keyDescending: true, idDescending: false, limit: 100 },
    });
    const found = await readUtterances(
      store,
      rows.map(({ id }) => id as string),
    );
    return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };
  const groups = async () => (await utterances()).map(({ reports }) => reports.map((report) => report.statement));
  const counts = async () => [await store.read('stats-nodes'), await store.read('stats-relationships')];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  });
  afterEach(() => close(store));
  afterAll(() => rm(folder, { recursive: true }));

  test('what a killed service has not grouped is grouped where the next one prepares the graph', async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
    const [before, found] = [await counts(), await utterances()];
    await store.write((transaction) =>
      transaction.write('mark-ungrouped', { ids: ids(...seed.statements.slice(0, 3)) }),
    );
    await prepareGraph(store);
    expect(await store.read('ungrouped-statements', { after: '', limit: 1 })).toEqual([]);
    expect([await counts(), await utterances()]).toEqual([before, found]);
  });

  test('a second load changes nothing, and grouping all anew finds everything right', async () => {
    store = await open();
    const first = await load(store, [projectFile('seed')], { strict: true });
    expect(first.grouping).toEqual({ looked: seed.statements.length, made: 11, dropped: 0, kept: 0 });
    const [before, found] = [await counts(), await utterances()];
    const second = await load(store, [projectFile('seed')], { strict: true });
    expect(second).toMatchObject({ changes: noChanges, grouping: { looked: 0, made: 0, dropped: 0 } });
    const { result, changes } = await groupAllStatements(store);
    expect(result).toEqual({ looked: seed.statements.length, made: 0, dropped: 0, kept: 11 });
    expect(changes).toMatchObject({
      nodesCreated: 0,
      nodesDeleted: 0,
      relationshipsCreated: 0,
      relationshipsDeleted: 0,
    });
    expect([await counts(), await utterances()]).toEqual([before, found]);
  });

  test('article by article, in any order, gives the same utterances as all at once', async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
    const whole = await utterances();
    await close(store);
    store = await open();
    await loadRecords(...seed.entities, ...seed.articles);
    for (const { id } of seed.articles.toReversed())
      await loadRecords(...[...seed.statements, ...seed.figures].filter((record) => record.article === id));
    expect(await utterances()).toEqual(whole);
  });

  test('taken back: utterances go with what links them, and nothing else; grouping brings the same back', async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
    const [nodes, relationships] = await counts();
    const found = await utterances();
    const reports = found.flatMap((utterance) => utterance.reports).length;
    const rivals = found.flatMap((utterance) => utterance.rivals).length / 2;
    expect(await ungroupAllStatements(store)).toEqual({
      ...{ ...noChanges, nodesDeleted: found.length, relationshipsDeleted: reports + rivals },
      labelsRemoved: expect.any(Number),
    });
    const left = (rows: readonly object[] | undefined, names: readonly string[]) =>
      rows?.filter((row) => !Object.values(row).some((value) => names.includes(value)));
    expect(await counts()).toEqual([left(nodes, ['Utterance']), left(relationships, ['REPORTS', 'RIVALS'])]);
    await groupAllStatements(store);
    expect(await utterances()).toEqual(found);
  });

  test('what is added joins a group; the id stays while its first statement does', async () => {
    store = await open();
    await loadRecords(...entities, article, two, three);
    expect((await utterances()).map(({ id }) => id)).toEqual(['utterance:example-2022-01-09-000002']);
    expect((await loadRecords(said(4))).grouping).toMatchObject({ looked: 1, made: 1, dropped: 1 });
    expect(await groups()).toEqual([ids(two, three, said(4))]);
    expect((await utterances())[0]?.id).toBe('utterance:example-2022-01-09-000002');
  });

  test('what is corrected leaves its group: another speaker becomes a rival, another gist nothing', async () => {
    store = await open();
    await loadRecords(...entities, article, one, two, three);
    await loadRecords({ ...two, speaker: 'person:bo-example' });
    expect(await groups()).toEqual([ids(one, three), ids(two)]);
    expect((await utterances()).map(({ rivals }) => rivals.length)).toEqual([1, 1]);
    await loadRecords({ ...two, speaker: 'person:bo-example', gist: 'Trains run.' });
    expect(await groups()).toEqual([ids(one, three)]);
    await loadRecords({ ...one, gist: 'Trains run late.' });
    expect(await groups()).toEqual([]);
    await loadRecords(one);
    expect(await groups()).toEqual([ids(one, three)]);
  });

  test('figures that come later, change or move group and part statements', async () => {
    store = await open();
    const [flood, storm] = [
      { ...one, gist: 'The flood killed.' },
      { ...two, gist: 'Rain took lives.' },
    ];
    await loadRecords(...entities, article, flood, storm);
    expect(await groups()).toEqual([]);
    await loadRecords(figureOf(flood, 12), figureOf(storm, 12));
    expect(await groups()).toEqual([ids(flood, storm)]);
    await loadRecords(figureOf(storm, 13));
    expect(await groups()).toEqual([]);
    await loadRecords(figureOf(storm, 12), three);
    expect(await groups()).toEqual([ids(flood, storm)]);
    await loadRecords({ ...figureOf(storm, 12), statement: three.id });
    expect(await groups()).toEqual([ids(flood, three)]);
  });

  test('an article that turns out to be of another month parts what it was grouped with', async () => {
    store = await open();
    const later = { ...article, id: 'article:example-2022-01-10', sha256: '1'.repeat(64) };
    const again = { ...two, article: later.id };
    await loadRecords(...entities, article, later, one, again);
    expect(await groups()).toEqual([ids(one, again)]);
    await loadRecords({ ...later, published: '2022-06-01' });
    expect(await groups()).toEqual([]);
  });

  test('the transaction that corrects a statement undoes its group; a grouping that was cut short is made up for', async () => {
    store = await open();
    await loadRecords(...entities, article, one, two, said(3, { speaker: 'person:bo-example' }));
    expect(await groups()).toEqual([ids(one, two), ids(three)]);
    const cut: Store = Object.create(store, {
      ...{ read: { value: store.read.bind(store) }, write: { value: store.write.bind(store) } },
      alone: {
        value: (work: Parameters<Store['alone']>[0]) =>
          store.alone((alone) => {
            const read: Store['read'] = (name, parameters) => {
              if (name === 'ungrouped-statements') throw new Error('the power is cut');
              return alone.read(name, parameters);
            };
            return work({ read, write: (each) => alone.write(each) });
          }),
      },
    });
    const file = join(folder, 'corrected.jsonl');
    await writeFile(file, JSON.stringify({ ...two, gist: 'Trains run.' }));
    await expect(load(cut, [file])).rejects.toThrow('the power is cut');
    expect(await groups()).toEqual([ids(three)]);
    expect((await groupStatements(store)).result.looked).toBe(3);
    expect(await groups()).toEqual([ids(one), ids(three)]);
  });
});
