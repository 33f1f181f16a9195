/** Ties between entities: kept as statements come and go, and found out and mended where they are wrong. On both engines. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deleteArticle } from '../../src/curating/delete-article.ts';
import { checkTies } from '../../src/loading/check-ties.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';

const page = { after: null, keyDescending: true, idDescending: false, limit: 1000 };
const everything = {
  ...{ outlet: null, publishedFrom: null, publishedTo: null, depthMin: null, depthMax: null, speakerKind: null },
};

test.each(engines)(
  'are right after a load of many batches at a time in $name',
  async ({ open, close }) => {
    const store = await open();
    await load(store, [projectFile('seed')], { batchSize: 10 });
    expect(await checkTies(store, { mend: false })).toMatchObject({ wrong: 0 });
    await close(store);
  },
  60_000,
);

describe.each(engines)('ties in $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(() => close(store));

  const pairsAreAsCounted = async () => {
    const quotes = await store.read('quotes-page', page);
    expect(quotes).toEqual(await store.read('quotings-page', { ...everything, ...page }));
    expect(await store.read('quotes-count')).toEqual([{ total: quotes.length }]);
    const anchors = [...new Set(quotes.map(({ quoted }) => quoted))].map((quoted) => ({ quoter: null, quoted }));
    expect(await store.read('quotes-page-of-quoted', { anchors, ...page })).toEqual(
      await store.read('quotings-page-of-quoted', { anchors, ...everything, ...page }),
    );
    return quotes.length;
  };

  test('are there as soon as the statements are', async () => {
    expect(await checkTies(store, { mend: false })).toMatchObject({ wrong: 0, mended: 0 });
    expect(await pairsAreAsCounted()).toBeGreaterThan(50);
  });

  test('where some are lost or wrong, they are found and counted anew', async () => {
    const ids = ['organization:upi', 'person:kassym-jomart-tokayev'];
    const { ties } = await checkTies(store, { mend: false });
    const of = (await store.read('ties-kept', { ids })).length;
    await store.write((transaction) => transaction.write('drop-ties', { ids }));
    expect(await checkTies(store, { mend: false })).toEqual({ ties, wrong: of, mended: 0 });
    expect(await checkTies(store, { mend: true })).toEqual({ ties, wrong: of, mended: of });
    expect(await checkTies(store, { mend: false })).toEqual({ ties, wrong: 0, mended: 0 });
    await pairsAreAsCounted();
  });

  test('what a load that was cut off left uncounted is counted by the next one', async () => {
    await store.write(async (transaction) => {
      await transaction.write('mark-untied');
      await transaction.write('drop-ties', { ids: ['organization:ria'] });
    });
    await load(store, [projectFile('seed', 'entities.jsonl')]);
    expect(await checkTies(store, { mend: false })).toMatchObject({ wrong: 0 });
    expect(await store.read('counters')).toContainEqual({ id: 'untied', value: 0 });
  });

  test('go with the article that made them', async () => {
    const before = await checkTies(store, { mend: false });
    await deleteArticle(store, { by: 'Ada' }, { id: 'article:upi-2022-01-09' });
    const after = await checkTies(store, { mend: false });
    expect(after).toMatchObject({ wrong: 0 });
    expect(after.ties).toBeLessThan(before.ties);
    await pairsAreAsCounted();
  });
});
