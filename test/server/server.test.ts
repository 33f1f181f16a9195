/** The service over HTTP: the API, the IDE's page, health, readiness, headers, and what clients see of errors. */

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HearsayError } from '../../src/errors.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent' };

describe('the service', () => {
  const store = openEmbedded();
  let server: RunningServer;
  beforeAll(async () => {
    await store.prepare();
    await load(store, [projectFile('seed')], { strict: true });
    server = await startServer({ settings, store });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const post = async (query: string, variables: object = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: (await response.json()) as Answer };
  };

  test('answers GraphQL by POST and by GET', async () => {
    expect((await post('{ stats { articles } }')).body).toMatchObject({ data: { stats: { articles: 5 } } });
    const query = encodeURIComponent('{ stats { articles } }');
    const response = await fetch(`${server.url}/graphql?query=${query}`);
    expect(await response.json()).toMatchObject({ data: { stats: { articles: 5 } } });
  });

  test('gives a browser the IDE, from this host alone', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html,*/*' } });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    const page = await response.text();
    const [script] = page.match(/\/ide\/assets\/[\w.-]+\.js/) ?? [];
    expect(page).not.toMatch(/https?:\/\//);
    const asset = await fetch(`${server.url}${script}`);
    expect(asset.status).toBe(200);
    expect(asset.headers.get('cache-control')).toContain('immutable');
  });

  test.each([
    ['an unknown name', '{ statements(where: {speaker: "Blinkin"}) { nodes { id } } }', 'ENTITY_UNKNOWN'],
    ['a page that is too long', '{ statements(first: 1000) { nodes { id } } }', 'PAGE_SIZE_INVALID'],
    ['a field that is not there', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a day that is none',
      '{ statements(where: {saidFrom: "yesterday"}) { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['broken syntax', '{ statements(', 'GRAPHQL_PARSE_FAILED'],
  ])('%s has a stable code and no stack trace, however often it is asked', async (_name, query, code) => {
    const { body } = await post(query);
    expect(body.errors[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(body)).not.toMatch(/stacktrace|at \w+ \(|node_modules|MATCH/);
    for (const _time of ['compiled', 'again']) expect((await post(query)).body).toEqual(body);
  });

  test('says that it is there, and that it can answer', async () => {
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({ status: 'ready' });
  });

  test('says that it cannot answer while the graph is prepared', async () => {
    let isPrepared = false;
    const other = await startServer({ settings, store, isPrepared: () => isPrepared });
    const ready = async () => (await fetch(`${other.url}/ready`)).status;
    expect(await ready()).toBe(503);
    isPrepared = true;
    expect(await ready()).toBe(200);
    await other.close();
  });

  test('asks the store once for all who want to know at one time, and anew for who comes later', async () => {
    let asked = 0;
    const slow: Store = Object.create(store, {
      ping: {
        value: async () => {
          asked += 1;
          await sleep(500);
        },
      },
    });
    const other = await startServer({ settings, store: slow });
    const ready = async () => (await fetch(`${other.url}/ready`)).status;
    const crowd = await Promise.all(Array.from({ length: 50 }, ready));
    expect([new Set(crowd), asked]).toEqual([new Set([200]), 1]);
    expect([await ready(), asked]).toEqual([200, 2]);
    await other.close();
  });

  test('a path that is not there is a 404', async () => {
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
    expect((await fetch(`${server.url}/ide/../package.json`)).status).toBe(404);
    expect((await fetch(`${server.url}/ide/%2e%2e/%2e%2e/package.json`)).status).not.toBe(200);
  });
});

describe('the service over a store that fails', () => {
  const failing = (error: Error): Store => ({
    description: 'a store that fails',
    engine: 'embedded',
    writers: 1,
    version: null,
    askVersion: () => Promise.reject(error),
    ping: () => Promise.reject(error),
    read: () => Promise.reject(error),
    prepare: () => Promise.reject(error),
    missingIndexes: () => Promise.reject(error),
    alone: () => Promise.reject(error),
    snapshot: () => Promise.reject(error),
    rebuild: () => Promise.reject(error),
    write: () => Promise.reject(error),
    sourceOf: () => ({ file: '', statement: '' }),
    close: () => Promise.resolve(),
  });
  const askOver = async (error: Error) => {
    const server = await startServer({ settings, store: failing(error) });
    try {
      const ready = await fetch(`${server.url}/ready`);
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query": "{ stats { articles } }"}',
      });
      return {
        ready: ready.status,
        health: (await fetch(`${server.url}/health`)).status,
        body: (await answer.json()) as Answer,
      };
    } finally {
      await server.close();
    }
  };

  test('says so with a code, and stays up', async () => {
    const { ready, health, body } = await askOver(
      new HearsayError('STORE_UNREACHABLE', 'Neo4j at bolt://10.0.0.7 does not answer.'),
    );
    expect([ready, health]).toEqual([503, 200]);
    expect(body.errors[0]).toMatchObject({
      message: 'The graph cannot be reached at the moment.',
      extensions: { code: 'STORE_UNREACHABLE' },
    });
  });

  test('keeps what nobody expected to itself', async () => {
    const { body } = await askOver(new Error('MATCH (secret) in /home/somebody'));
    expect(body.errors[0]).toMatchObject({
      message: 'Unexpected error.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(JSON.stringify(body)).not.toMatch(/secret|somebody/);
  });
});
