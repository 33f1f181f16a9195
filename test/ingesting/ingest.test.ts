/** Ingesting on both engines: everything once, new versions in place of the old, bad articles beside good ones. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { extractHere } from '../../src/ingesting/extractor.ts';
import { type IngestOptions, ingest } from '../../src/ingesting/ingest.ts';
import type { Outcome } from '../../src/ingesting/outcome.ts';
import type { Incoming, IncomingArticle } from '../../src/intake/incoming-article.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { Store, Transaction } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { contentsOf, incoming, mill, port, storm, streamOf } from './articles.ts';

describe.each(engines)('ingesting into $name', ({ open, close }) => {
  let store: Store;

  afterEach(() => close(store));

  const take = (items: readonly (IncomingArticle | Incoming)[], options: Partial<IngestOptions> = {}) =>
    ingest(store, streamOf(items), { extractor: extractHere(), by: 'Ada', ...options });

  test('articles are read once, and what one brought the next one knows', async () => {
    store = await open();
    const first = await take([port, mill, storm]);
    expect(first).toMatchObject({ articles: { new: 3, changed: 0, unchanged: 0, refused: 0 }, stopped: false });
    const before = await contentsOf(store);
    const speakers = new Map(before.statements?.map(({ gist, speaker }) => [gist, speaker]));
    expect(speakers.get('the mill was hers')).toBe('person:ada-berg');
    expect(before.articles?.map(({ id }) => id)).toEqual([
      'article:harbour-post-2022-01-12',
      'article:harbour-post-2022-01-13',
      'article:mill-news-2022-01-12',
    ]);
    const second = await take([port, mill, storm]);
    expect(second).toMatchObject({ articles: { new: 0, unchanged: 3 }, statements: { added: 0, removed: 0 } });
    expect(await contentsOf(store)).toEqual(before);
  });

  test('an article that fails halfway leaves nothing', async () => {
    store = await open();
    await take([port]);
    const all = async () => [
      await contentsOf(store),
      await store.read('stats-nodes'),
      await store.read('stats-relationships'),
    ];
    const before = await all();
    const failing: Store = new Proxy(store, {
      get(target, name) {
        const own = target[name as keyof Store];
        if (name !== 'write') return typeof own === 'function' ? own.bind(target) : own;
        const write: Store['write'] = (work, signal) =>
          target.write((transaction) => {
            const halfway: Transaction = {
              read: (file, parameters) => transaction.read(file, parameters),
              // The last thing that is written of an article is the change that it came in.
              write: (file, parameters) =>
                file === 'merge-changes' ? Promise.reject(new Error('halfway')) : transaction.write(file, parameters),
            };
            return work(halfway);
          }, signal);
        return write;
      },
    });
    const ingesting = ingest(failing, streamOf([mill]), { extractor: extractHere(), by: 'Ada' });
    await expect(ingesting).rejects.toThrow('halfway');
    expect(await all()).toEqual(before);
  });

  test('an article that comes in pieces of the run gives the same graph as in one', async () => {
    store = await open();
    await take([port, mill, storm]);
    const whole = await contentsOf(store);
    await close(store);
    store = await open();
    for (const article of [port, mill, storm]) await take([port, article]);
    expect(await contentsOf(store)).toEqual(whole);
  });

  test('a changed text is a new version: what it kept keeps its id, what it lost is gone, the hashes are remembered', async () => {
    store = await open();
    await take([port]);
    const before = await contentsOf(store);
    const changed = {
      ...port,
      text: port.text.replace('12 people had died', '14 people had died').replace('She said nobody came.', ''),
    };
    const result = await take([changed]);
    expect(result).toMatchObject({
      articles: { changed: 1 },
      changed: [{ id: 'article:harbour-post-2022-01-12', version: 2, added: 1, removed: 2 }],
    });
    const after = await contentsOf(store);
    expect(after.articles).toMatchObject([
      { version: 2, text: changed.text, supersedes: [before.articles?.[0]?.sha256] },
    ]);
    const ids = (rows: typeof after) => rows.statements?.map(({ id, gist }) => `${id} ${gist}`) ?? [];
    const kept = ids(before).filter((id) => ids(after).includes(id));
    expect(kept).toEqual([expect.stringContaining('the ferry stays shut')]);
    expect(after.figures).toMatchObject([{ value: 14 }]);
    const hops = new Set(after.relationships?.map(({ type, count }) => `${type} ${count}`));
    expect(hops).toContain('QUOTED 4');
    expect(await take([port])).toMatchObject({ articles: { unchanged: 1, changed: 0 } });
    expect(await take([changed])).toMatchObject({ articles: { unchanged: 1, changed: 0 } });
  });

  test('the same outlet, day and title are one article, other titles of the day are others', async () => {
    store = await open();
    const [one, same, other] = ['no', 'nothing', 'yes'].map((word) =>
      incoming(`Ada Berg said ${word} ships came.`, { title: 'Ships' }),
    );
    if (!one || !same || !other) throw new Error('three articles are made above');
    expect(await take([one, { ...same, title: 'SHIPS' }, { ...other, title: 'Boats' }])).toMatchObject({
      articles: { new: 2, changed: 1 },
    });
    expect((await contentsOf(store)).articles?.map(({ id }) => id)).toEqual([
      'article:harbour-post-2022-01-12',
      'article:harbour-post-2022-01-12-boats',
    ]);
  });

  test('articles with addresses of their own are different ones, whatever their titles', async () => {
    store = await open();
    const brief = (word: string, url: { url?: string }) =>
      incoming(`Ada Berg said ${word} ships came.`, { title: 'In brief', ...url });
    const [one, two] = [
      brief('no', { url: 'https://harbour.example/1' }),
      brief('two', { url: 'https://harbour.example/2' }),
    ];
    expect(await take([one, two])).toMatchObject({ articles: { new: 2, changed: 0 } });
    expect((await contentsOf(store)).statements).toHaveLength(2);
    expect(await take([brief('ten', {})])).toMatchObject({ articles: { new: 0, changed: 1 } });
  });

  test('a former text is old wherever it comes in again, in the same run and in a later one', async () => {
    store = await open();
    const moved = { ...port, url: 'https://harbour.example/2', title: 'Moved' };
    const changed = { ...port, text: `${port.text} Nobody was there.` };
    expect(await take([port, changed, moved])).toMatchObject({ articles: { new: 1, changed: 1, unchanged: 1 } });
    expect(await take([moved])).toMatchObject({ articles: { new: 0, unchanged: 1 } });
    expect((await contentsOf(store)).articles).toHaveLength(1);
    expect((await take([port])).noted).toMatchObject([{ note: expect.stringContaining('a former text of') }]);
  });

  test('the same text in another outlet is an article of its own, and with another title or day the same', async () => {
    store = await open();
    const reprint = { ...port, url: 'https://mill.example/ships', outlet: 'Mill News' };
    expect(await take([port, reprint])).toMatchObject({ articles: { new: 2, unchanged: 0 } });
    expect(await take([port, reprint])).toMatchObject({ articles: { new: 0, unchanged: 2 }, noted: [] });
    const other = { ...port, title: 'Ships sank', published: '2022-01-13' };
    const { articles, noted } = await take([other]);
    expect(articles).toMatchObject({ unchanged: 1 });
    expect(noted[0]?.note).toMatch(/title “Ships sank”, where .* has “Ships sink”; published “2022-01-13”.*--metadata/);
    const before = (await contentsOf(store)).statements?.map(({ id }) => id);
    expect(await take([other], { metadata: true })).toMatchObject({
      ...{ articles: { changed: 1 }, statements: { added: 0, removed: 0 } },
    });
    const after = await contentsOf(store);
    expect(after.statements?.map(({ id }) => id)).toEqual(before);
    expect(after.articles).toMatchObject([
      { title: 'Ships sank', published: '2022-01-13', version: 1 },
      { title: 'Ships sink', outlet: 'organization:mill-news' },
    ]);
    const unnamed = { ...port, url: 'https://www.far.example/1', outlet: undefined } as unknown as typeof port;
    expect(await take([unnamed])).toMatchObject({ articles: { new: 1 } });
    expect(await take([unnamed])).toMatchObject({ articles: { unchanged: 1 } });
  });

  test('what people wrote is not replaced by a text that only looks like another version', async () => {
    store = await open();
    await load(store, [projectFile('seed')]);
    const before = await contentsOf(store);
    const rewritten = incoming('Ada Berg said no.', {
      ...{ outlet: 'UPI', published: '2022-01-09', title: 'Russian troops flood Kazakhstan arriving aboard planes' },
    });
    const { articles, refused } = await take([rewritten]);
    expect(articles).toMatchObject({ refused: 1, changed: 0 });
    expect(refused[0]?.reason).toContain('article:upi-2022-01-09');
    expect(await contentsOf(store)).toEqual(before);
  });

  test('odd articles and findings stand beside good ones', async () => {
    store = await open();
    const outcomes: Outcome[] = [];
    const report = { code: 'NOT_JSON', file: 'bad.jsonl', line: 3, reason: 'is not JSON' } as const;
    const odd = ['', '   ', '“““””"', '😀'.repeat(40), 'شمال جنوب', 'said said said.', 'A'.repeat(3000)];
    const { articles } = await take(
      [
        { report },
        ...odd.map((text, at) => incoming(text, { title: `Odd ${at}` })),
        incoming('No outlet said so.', { outlet: undefined } as never),
        port,
      ],
      { onOutcome: (outcome) => outcomes.push(outcome) },
    );
    expect(articles).toEqual({ new: odd.length - 1, changed: 0, unchanged: 0, refused: 4, deleted: 0 });
    expect(outcomes.filter(({ status }) => status === 'REFUSED')).toMatchObject([
      { file: 'bad.jsonl', line: 3, reason: 'is not JSON' },
      { reason: 'holds no text' },
      { reason: 'holds no text' },
      { reason: expect.stringContaining('--outlet') },
    ]);
  });

  test('without texts the graph holds none, and no gist in words of the article', async () => {
    store = await open();
    await take([port], { withTexts: false });
    const { articles, statements } = await contentsOf(store);
    expect(articles).toMatchObject([{ text: null }]);
    expect(JSON.stringify(statements)).not.toMatch(/had died|nobody came/);
  });

  test('without texts no line of the text becomes a title or an id, and untitled articles of a day stay apart', async () => {
    store = await open();
    const untitled = [port, mill].map((article) => ({ ...article, title: '', outlet: 'Harbour Post' }));
    expect(await take(untitled, { withTexts: false })).toMatchObject({ articles: { new: 2, changed: 0 } });
    const { articles } = await contentsOf(store);
    expect(articles?.map(({ title }) => title)).toEqual(['Harbour Post, 2022-01-12', 'Harbour Post, 2022-01-12']);
    expect(JSON.stringify(articles)).not.toMatch(/reported|mill-was/);
  });

  test('texts that were left out are added by ingesting again: ids stay, gists become the words', async () => {
    store = await open();
    const untitled = { ...port, title: '' };
    await take([untitled], { withTexts: false });
    const before = await contentsOf(store);
    const counts = { articles: { new: 0, changed: 1 }, statements: { added: 0, removed: 0 } };
    expect(await take([untitled])).toMatchObject(counts);
    const after = await contentsOf(store);
    expect(after.articles).toMatchObject([{ id: before.articles?.[0]?.id, text: port.text, version: 1 }]);
    expect(after.statements?.map(({ id }) => id)).toEqual(before.statements?.map(({ id }) => id));
    expect(after.statements?.map(({ gist }) => gist)).toContain('nobody came');
    expect(await take([untitled])).toMatchObject({ articles: { unchanged: 1, changed: 0 } });
  });

  test('a run that is stopped ends after the article at hand, and the next one goes on', async () => {
    store = await open();
    await take([port, mill, storm]);
    const whole = await contentsOf(store);
    await close(store);
    store = await open();
    const stop = new AbortController();
    const first = await take([port, mill, storm], { signal: stop.signal, onOutcome: () => stop.abort() });
    expect(first).toMatchObject({ articles: { new: 1 }, stopped: true });
    expect(await take([port, mill, storm])).toMatchObject({ articles: { new: 2, unchanged: 1 }, stopped: false });
    expect(await contentsOf(store)).toEqual(whole);
  });
});
