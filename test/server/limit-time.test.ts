/** The time of a request, on both engines: what takes too long is ended and told, and nothing is read for a client that has gone. */

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { askService, untilTrue } from './ask-service.ts';

const question = '{ statements(first: 3) { nodes { gist speaker { name said(first: 3) { nodes { gist } } } } } }';

describe.each(engines)('a request on $name', ({ open, close }) => {
  let store: Store;
  let server: RunningServer;
  /** What was asked of the store, and what it answered. */
  const [asked, answered]: [string[], string[]] = [[], []];

  beforeAll(async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterEach(async () => {
    await server.close();
    asked.splice(0);
    answered.splice(0);
  });
  afterAll(() => close(store));

  /** A service whose store takes so many milliseconds more for each answer. */
  const serve = async (more: number, requestTimeout: number) => {
    const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent', requestTimeout, answerCache: 0 };
    const slow = new Proxy(store, {
      get(target, name) {
        const own = target[name as keyof Store];
        if (name !== 'read') return typeof own === 'function' ? own.bind(target) : own;
        return async (...given: Parameters<Store['read']>) => {
          asked.push(given[0]);
          await sleep(more);
          const rows = await target.read(...given);
          answered.push(given[0]);
          return rows;
        };
      },
    });
    server = await startServer({ settings, store: slow });
  };

  test('is ended when its time is up, and says so', async () => {
    await serve(300, 200);
    const { codes, text } = await askService(server.url, question);
    expect(new Set(codes)).toEqual(new Set(['REQUEST_TIMED_OUT']));
    expect(text).toContain('took longer than 0.2 s');
    expect(answered).toEqual([]);
  });

  test('that streams is ended, too', async () => {
    await serve(300, 200);
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(question)}`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(await response.text()).toContain('"code":"REQUEST_TIMED_OUT"');
    expect(answered).toEqual([]);
  });

  test('that comes in time is answered whole', async () => {
    await serve(5, 20_000);
    const { codes, data } = await askService(server.url, question);
    expect(codes).toEqual([]);
    expect(data).toMatchObject({ statements: { nodes: expect.arrayContaining([expect.anything()]) } });
  });

  test('is read no further when its client has gone', async () => {
    await serve(300, 20_000);
    const client = new AbortController();
    const gone = fetch(`${server.url}/graphql`, {
      ...{ method: 'POST', signal: client.signal },
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question }),
    }).catch(() => null);
    await untilTrue(async () => asked.length > 0, 5_000, 5);
    client.abort();
    expect(await gone).toBeNull();
    await sleep(1_000);
    expect(answered).toEqual([]);
  });
});
