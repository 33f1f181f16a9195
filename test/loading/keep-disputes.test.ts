/** What figures are found by: kept as they change, found out and mended where it is wrong. On both engines. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askHere } from '../../src/graphql/ask.ts';
import { writeBatch } from '../../src/loading/batch.ts';
import { checkDisputes } from '../../src/loading/keep-disputes.ts';
import { migrations, requireMigrated } from '../../src/loading/migrate.ts';
import type { HearsayRecord } from '../../src/record/record.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { exampleRecords } from './example-records.ts';

const { entities, article, statement } = exampleRecords;
const figures = [3, 5].map((value) => ({
  ...{ type: 'figure', id: `figure:example-${value}`, article: article.id, measure: 'DEATHS', approximation: 'EXACT' },
  ...{ value, unit: 'people', scope: value === 3 ? 'The storm' : 'storm' },
}));

describe.each(engines)('disputes in $name', ({ open, close }) => {
  let store: Store;
  const write = (records: readonly object[]) =>
    store.write((transaction) => writeBatch(transaction, records as readonly HearsayRecord[]));
  beforeAll(async () => {
    store = await open();
    await write([...entities, article, statement, ...figures]);
  });
  afterAll(() => close(store));

  const check = () => checkDisputes(store, { mend: false });
  const found = async () => {
    const answer = await askHere(store)('{ disputes { totalCount nodes { id } } }', {});
    return (answer as { disputes: { nodes: { id: string }[] } }).disputes.nodes.map(({ id }) => id);
  };
  const set = (rows: readonly object[]) => store.write((transaction) => transaction.write('set-disputes', { rows }));

  test('figures are in their dispute once they are written', async () => {
    expect(await check()).toEqual({ figures: 2, wrong: 0, mended: 0 });
    expect(await found()).toEqual(['dispute:deaths|storm|people']);
  });

  test('a figure that counts something else is in another', async () => {
    await write([{ ...figures[1], scope: 'fire' }]);
    expect(await check()).toMatchObject({ wrong: 0 });
    expect(await found()).toEqual([]);
    await write([figures[1] ?? {}]);
    expect(await found()).toHaveLength(1);
  });

  test('where it is lost or wrong, that is found and mended', async () => {
    await set([
      { id: 'figure:example-3', dispute: null },
      { id: 'figure:example-5', dispute: 'dispute:deaths|flood|people' },
    ]);
    expect(await check()).toMatchObject({ wrong: 2, mended: 0 });
    expect(await checkDisputes(store, { mend: true })).toMatchObject({ wrong: 2, mended: 2 });
    expect(await check()).toMatchObject({ wrong: 0, mended: 0 });
  });

  test('a graph of an earlier version is not read, and is brought forward', async () => {
    const older = { read: async () => [{ id: 'format', value: 3 }] };
    await expect(requireMigrated(older)).rejects.toMatchObject({ code: 'GRAPH_OUTDATED' });
    await set(figures.map(({ id }) => ({ id, dispute: null })));
    expect(await found()).toEqual([]);
    const told: number[] = [];
    await migrations.find(({ to }) => to === 4)?.run(store, (done) => told.push(done));
    expect(told).toEqual([2]);
    expect(await found()).toHaveLength(1);
  });
});
