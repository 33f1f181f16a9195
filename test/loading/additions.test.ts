/** The numbers of transactions that add statements: one each, in the order of commits, on both engines. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { readAdded, readLastAddition } from '../../src/reading/additions.ts';
import type { Store } from '../../src/store/store.ts';
import { seed } from '../graphql/seed-records.ts';
import { engines } from '../store/engines.ts';

describe.each(engines)('additions to $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => close(store));

  const added = async (addition: number) => {
    const ids: string[] = [];
    for await (const id of readAdded(store, addition, [[]])) ids.push(id);
    return ids;
  };

  test('none in an empty graph', async () => {
    expect(await readLastAddition(store)).toBe(0);
    expect(await added(1)).toEqual([]);
  });

  test('every statement belongs to one, and a second load adds none', async () => {
    await load(store, [projectFile('seed')], { strict: true, batchSize: 60 });
    const last = await readLastAddition(store);
    expect(last).toBeGreaterThan(1);
    const ids: string[] = [];
    for (let addition = 1; addition <= last; addition += 1) ids.push(...(await added(addition)));
    expect(ids.sort()).toEqual(seed.statements.map(({ id }) => id).sort());
    await load(store, [projectFile('seed')], { strict: true });
    expect(await readLastAddition(store)).toBe(last);
  }, 120_000);

  test('at once they still get a number each', async () => {
    const before = await readLastAddition(store);
    const numbers = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const { result } = await store.write(async (transaction) => {
          await transaction.write('count-addition');
          return readLastAddition(transaction);
        });
        return result - before;
      }),
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });

  test('the counter is not counted among what the graph holds', async () => {
    const labels = (await store.read('stats-nodes')).map(({ label }) => label);
    expect(labels).toContain('Statement');
    expect(labels).not.toContain('Counter');
  });
});
