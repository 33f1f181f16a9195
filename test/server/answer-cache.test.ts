/** Answers that are kept: given again as they were, and never when anybody has written anything since. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { createAnswerCache } from '../../src/server/answer-cache.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import type { Parameters, Store } from '../../src/store/store.ts';
import { engines, runOnNeo4j } from '../store/engines.ts';

const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent' };
const query = 'query ($id: ID!) { statement(id: $id) { gist review { state } speaker { name } } }';
const [id, otherId] = ['statement:upi-2022-01-09-000341', 'statement:upi-2022-01-09-000341-none'];

describe.each(engines)('answers from $name', ({ name, open, close }) => {
  let store: Store;
  let server: RunningServer;
  let reads = 0;

  beforeAll(async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
    const read = store.read.bind(store);
    store.read = (file: string, parameters?: Parameters) => {
      reads += 1;
      return read(file, parameters);
    };
    server = await startServer({ settings, store });
  });

  afterAll(async () => {
    await server.close();
    await close(store);
  });

  const ask = async (variables: object, headers: object = {}) => {
    const before = reads;
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const type = response.headers.get('content-type');
    return { status: response.status, type, text: await response.text(), reads: reads - before };
  };
  const setReview = (review: string | null) =>
    store.write((transaction) => transaction.write('set-reviews', { rows: [{ id, review }] }));

  test('the same answer, whoever gives it, and no reading for the one that is kept', async () => {
    const [byApollo, known, kept] = [await ask({ id }), await ask({ id }), await ask({ id })];
    expect([byApollo.reads, known.reads, kept.reads]).toEqual([1, 1, 0]);
    expect([known, kept]).toEqual([
      { ...byApollo, reads: 1 },
      { ...byApollo, reads: 0 },
    ]);
    expect((await ask({ id: otherId })).text).toContain('{"statement":null}');
  });

  test('a write is seen by the next question', async () => {
    for (const review of ['CONFIRMED', 'CORRECTED', null]) {
      await setReview(review);
      expect((await ask({ id })).text).toContain(`"state":"${review ?? 'UNREVIEWED'}"`);
    }
  });

  test('a write that fails changes nothing', async () => {
    const before = await store.askVersion();
    await expect(store.write(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await store.askVersion()).toBe(before);
  });

  test('a client that asks for the Cypher, or in another media type, is answered anew', async () => {
    await ask({ id });
    expect((await ask({ id }, { 'hearsay-explain': 'true' })).text).toContain('"cypher":[{');
    const other = await ask({ id }, { accept: 'application/graphql-response+json' });
    expect(other.type).toContain('application/graphql-response+json');
  });

  test('variables that do not fit are refused as Apollo refuses them, however often', async () => {
    const first = await ask({ id: ['a', 'b'] });
    expect(first.text).toContain('BAD_USER_INPUT');
    expect(await ask({ id: ['a', 'b'] })).toEqual(first);
  });

  if (name === 'Neo4j')
    test('a write past the store, as from another process, is seen too', async () => {
      await ask({ id });
      expect((await ask({ id })).reads).toBe(0);
      await runOnNeo4j('MATCH (s:Statement {id: $id}) SET s.gist = "Written by another."', { id });
      expect((await ask({ id })).text).toContain('Written by another.');
    });
});

describe('the cache', () => {
  test('asks for the version once for all who wait, and never tells a version from before they asked', async () => {
    const asked: ((version: string) => void)[] = [];
    const askVersion = () => new Promise<string>((resolve) => void asked.push(resolve));
    const cache = createAnswerCache({ version: '1', askVersion }, 1);
    cache.begin('q')('a');
    const first = cache.find('q');
    await Promise.resolve();
    await Promise.resolve();
    const others = [cache.find('q'), cache.find('q')];
    expect(asked).toHaveLength(1);
    asked[0]?.('1');
    expect(await first).toBe('a');
    await new Promise(setImmediate);
    expect(asked).toHaveLength(2);
    asked[1]?.('2');
    expect(await Promise.all(others)).toEqual([undefined, undefined]);
  });

  test('keeps nothing that it is too small for, and nothing before a version is known', async () => {
    const small = createAnswerCache({ version: '1', askVersion: async () => '1' }, 1);
    small.begin('q')('a'.repeat(2_000_000));
    expect(await small.find('q')).toBeUndefined();
    const early = createAnswerCache({ version: null, askVersion: async () => '1' }, 1);
    early.begin('q')('a');
    expect(await early.find('q')).toBeUndefined();
  });
});
