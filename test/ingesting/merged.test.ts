/** What comes in between a merge and its end is theirs whom it names. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { mergeEntities } from '../../src/curating/merge-entities.ts';
import { unmergeEntity } from '../../src/curating/undo-change.ts';
import { extractHere } from '../../src/ingesting/extractor.ts';
import { ingest } from '../../src/ingesting/ingest.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { contentsOf, incoming, streamOf } from './articles.ts';

describe.each(engines)('merged entities in $name', ({ open, close }) => {
  let store: Store;
  afterEach(() => close(store));

  test('each has its own again, also what came in between', async () => {
    store = await open();
    const take = (text: string, more = {}) =>
      ingest(store, streamOf([incoming(text, more)]), { extractor: extractHere(), by: 'Ada' });
    const speakers = async () =>
      new Map((await contentsOf(store)).statements?.map(({ gist, speaker }) => [gist, speaker]));
    await take('The Alpha Agency said it was cold. The Alpha News Agency said it was late.');
    const alpha = 'organization:alpha-agency';
    const news = 'organization:alpha-news-agency';
    expect(new Set((await speakers()).values())).toEqual(new Set([alpha, news]));
    await mergeEntities(store, { by: 'Ada' }, { from: alpha, into: news });
    await take('The Alpha Agency said it was wet. It said nobody came. The Alpha News Agency said it was dry.');
    await take('Ann Bell said it was dark.', { outlet: 'Alpha Agency' });
    expect(new Set((await speakers()).values())).toEqual(new Set([news, 'person:ann-bell']));
    await unmergeEntity(store, { by: 'Ada' }, alpha);
    const now = await speakers();
    expect([...now].filter(([, speaker]) => speaker === news).map(([gist]) => gist)).toEqual(
      expect.arrayContaining(['it was late', 'it was dry']),
    );
    expect([...now].filter(([, speaker]) => speaker === alpha).map(([gist]) => gist)).toEqual(
      expect.arrayContaining(['it was cold', 'it was wet', 'nobody came']),
    );
    const { articles } = await contentsOf(store);
    expect(articles?.map(({ outlet }) => outlet)).toContain(alpha);
  });
});
