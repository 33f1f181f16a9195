/** Articles by days and outlet, known in part or not, on both engines. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeBatch } from '../../src/loading/batch.ts';
import type { HearsayRecord } from '../../src/record/record.ts';
import type { Store } from '../../src/store/store.ts';
import { exampleRecords } from '../loading/example-records.ts';
import { engines } from '../store/engines.ts';
import { ask } from './ask.ts';

const { entities, article } = exampleRecords;
const [outlet, other] = entities.filter(({ kind }) => kind === 'ORGANIZATION').map(({ id }) => id);
const days = ['2020-12-31', '2021', '2021-07', '2021-07-02', '2021-W52', '2022-01-03'];
const articles = days.map((published, number) => ({
  ...{ ...article, id: `article:of-${published.toLowerCase()}`, published },
  outlet: number % 2 === 0 ? outlet : other,
}));

describe.each(engines)('articles in $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    const records = [...entities, ...articles] as readonly unknown[] as HearsayRecord[];
    await store.write((transaction) => writeBatch(transaction, records));
  });
  afterAll(() => close(store));

  test.each<[object, readonly string[]]>([
    [{}, ['2022-01-03', '2021-W52', '2021-07-02', '2021-07', '2021', '2020-12-31']],
    [{ publishedFrom: '2021-12-30' }, ['2022-01-03', '2021-W52', '2021']],
    [{ publishedFrom: '2022-01-02' }, ['2022-01-03', '2021-W52']],
    [{ publishedTo: '2021-07-01' }, ['2021-07', '2021', '2020-12-31']],
    [{ publishedFrom: '2021-07-03', publishedTo: '2021-07' }, ['2021-07', '2021']],
    [{ outlet }, ['2021-W52', '2021-07', '2020-12-31']],
    [{ outlet: other, publishedFrom: '2021-07-02' }, ['2022-01-03', '2021-07-02', '2021']],
    [{ publishedFrom: '2023' }, []],
  ])('%j: %j', async (where, expected) => {
    const query = `query ($where: ArticleFilter, $direction: OrderDirection!) {
      articles(where: $where, orderBy: {field: PUBLISHED, direction: $direction}) { totalCount nodes { published } } }`;
    for (const direction of ['DESC', 'ASC']) {
      const { totalCount, nodes } = (await ask(store, query, { where, direction })).articles;
      const inOrder = direction === 'DESC' ? expected : expected.toReversed();
      expect(nodes.map(({ published }: { published: string }) => published)).toEqual(inOrder);
      expect(totalCount).toBe(expected.length);
    }
  });
});
