/** A record of which anything is missing is found, on both engines; a graph with all sorts of records and changes is whole. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkRecords } from '../../src/loading/check-records.ts';
import type { Store } from '../../src/store/store.ts';
import { loadAll } from '../export/exported.ts';
import { engines } from '../store/engines.ts';

describe.each(engines)('$name', ({ name, open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await loadAll(store);
  }, 120_000);
  afterAll(() => close(store));

  test('all that was loaded is whole', async () => {
    const { records, halves } = await checkRecords(store);
    expect(halves).toEqual([]);
    expect(records).toBeGreaterThan(250);
  });

  test.each([
    ['clear-statements', (id: string) => id.startsWith('statement:'), 'export-statement-ids'],
    ['clear-names', (id: string) => id.startsWith('person:'), 'export-entity-ids'],
    ['clear-articles', (id: string) => id.startsWith('article:'), 'export-article-ids'],
  ])(`what %s takes out is missed (${name})`, async (write, isOurs, ids) => {
    const all = (await store.read(ids, { after: '', limit: 1000 })).map(({ id }) => id as string);
    const target = all.filter(isOurs)[0] ?? '';
    await store.write((transaction) => transaction.write(write, { ids: [target] }));
    expect((await checkRecords(store)).halves).toContain(target);
  });
});
