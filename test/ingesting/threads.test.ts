/** The same articles make the same graph, however many threads read them; what waits in line stays in order and short. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { HearsayError } from '../../src/errors.ts';
import { ArticleThread } from '../../src/ingesting/article-thread.ts';
import { workHere } from '../../src/ingesting/article-work.ts';
import { extractHere, extractInThreads } from '../../src/ingesting/extractor.ts';
import { ingest } from '../../src/ingesting/ingest.ts';
import { readAhead } from '../../src/ingesting/read-ahead.ts';
import { readFiles } from '../../src/ingesting/read-files.ts';
import type { Incoming } from '../../src/intake/incoming-article.ts';
import { readArticles } from '../../src/intake/read-articles.ts';
import { projectFile } from '../../src/project.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { contentsOf, incoming, mill, port, storm, streamOf } from './articles.ts';

const folder = projectFile('corpus', 'articles');
const corpus = readdirSync(folder)
  .filter((name) => name.startsWith('a0'))
  .map((name) => incoming(readFileSync(`${folder}/${name}`, 'utf8'), { file: name, title: name }));

test('one thread and three make the same graph', async () => {
  const graphs = [];
  for (const extractor of [extractHere(), await extractInThreads(1), await extractInThreads(3)]) {
    const store = openEmbedded();
    await store.prepare();
    const summary = await ingest(store, streamOf([port, mill, storm, port, ...corpus]), { extractor, by: 'Ada' });
    expect(summary.articles).toEqual({ new: 3 + corpus.length, changed: 0, unchanged: 1, refused: 0, deleted: 0 });
    graphs.push(await contentsOf(store));
    await extractor.close();
    await store.close();
  }
  expect(graphs[1]).toEqual(graphs[0]);
  expect(graphs[2]).toEqual(graphs[0]);
});

test('files are read in threads as they are without them, in the same order, bad ones beside good ones', async () => {
  const paths = [folder, projectFile('docs', 'articles'), 'nowhere.html', projectFile('docs', 'articles', 'brief.txt')];
  const all = async (articles: AsyncIterable<Incoming>) => {
    const found: Incoming[] = [];
    for await (const incoming of articles) found.push(incoming);
    return found;
  };
  const extractor = await extractInThreads(2);
  const expected = await all(readArticles(paths));
  expect(await all(readFiles(paths, extractor))).toEqual(expected);
  expect(await all(readFiles(paths, extractHere()))).toEqual(expected);
  await extractor.close();
  expect(expected.filter((found) => 'report' in found)).toHaveLength(1);
});

async function* counting(taken: number[]): AsyncGenerator<number> {
  for (let next = 0; next < 20; next += 1) {
    taken.push(next);
    yield next;
  }
}

test('what is slow first comes first, and no more is taken than is worked on', async () => {
  const taken: number[] = [];
  const given: number[] = [];
  const slowFirst = async (item: number) => {
    await new Promise((done) => setTimeout(done, item % 3 === 0 ? 20 : 1));
    return item;
  };
  for await (const item of readAhead(counting(taken), 4, slowFirst)) {
    given.push(item);
    expect(taken.length - given.length).toBeLessThan(4);
  }
  expect(given).toEqual([...Array(20).keys()]);
});

test('a failure comes where its item would have come', async () => {
  const given: number[] = [];
  const fail = async (item: number) => (item === 2 ? Promise.reject(new Error('two')) : item);
  const all = async () => {
    for await (const item of readAhead(counting([]), 4, fail)) given.push(item);
  };
  await expect(all()).rejects.toThrow('two');
  expect(given).toEqual([0, 1]);
});

test('a thread beside a service previews and imports as this one does', async () => {
  const graphs = [];
  const thread = new ArticleThread();
  for (const work of [workHere, thread.within(new AbortController().signal)]) {
    const store = openEmbedded();
    await store.prepare();
    const told: unknown[] = [];
    for (const article of [port, mill, port, storm]) {
      told.push(await work.preview(store, article, {}));
      told.push(await work.import(store, article, { by: 'Ada' }));
    }
    // Each import has an id of its own.
    const outcomes = JSON.parse(JSON.stringify(told, (key, value) => (key === 'change' ? undefined : value)));
    expect(outcomes.map(({ status }: { status?: string }) => status ?? 'preview')).toEqual([
      ...['preview', 'NEW', 'preview', 'NEW', 'preview', 'UNCHANGED', 'preview', 'NEW'],
    ]);
    graphs.push({ outcomes, found: await work.read('{"headline": 3}', {}), contents: await contentsOf(store) });
    await store.close();
  }
  await thread.close();
  expect(graphs[1]).toEqual(graphs[0]);
});

test('what fails in the graph fails so for whoever asked the thread, which goes on', async () => {
  const thread = new ArticleThread();
  const work = thread.within(new AbortController().signal);
  const busy = new HearsayError('STORE_BUSY', 'Too busy.', { details: { limit: 3 } });
  const failing = work.preview({ read: () => Promise.reject(busy) }, port, {});
  await expect(failing).rejects.toBe(busy);
  expect(await work.read('Berg said so.', {})).toHaveLength(1);
  await thread.close();
});

test('no more articles wait for the thread than have their turn in time; given up, and closed, they wait no more', async () => {
  const thread = new ArticleThread();
  const [client, others] = [new AbortController(), new AbortController()];
  const first = thread.within(client.signal).read('Berg said so.', {});
  const waiting = Array.from({ length: 20 }, () => thread.within(others.signal).read('Berg said so.', {}));
  const ends = Promise.allSettled([first, ...waiting]);
  await expect(thread.within(others.signal).read('Berg said so.', {})).rejects.toMatchObject({ code: 'STORE_BUSY' });
  client.abort(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  others.abort(new Error('all gone'));
  expect((await ends).map(({ status }) => status)).toEqual(Array(21).fill('rejected'));
  await thread.close();
  await expect(thread.within(new AbortController().signal).read('x', {})).rejects.toMatchObject({ code: 'STORE_BUSY' });
});
