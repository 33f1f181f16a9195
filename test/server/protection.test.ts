/** What is refused before it is even a question: too often, too much, too slowly, in heaps, packed; and what can be turned off. */

import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';

const json = { 'content-type': 'application/json' };
const body = '{"query": "{ __typename }"}';

describe('a service', () => {
  const store = openEmbedded();
  let server: RunningServer;
  beforeAll(() => store.prepare());
  afterEach(() => server.close());
  afterAll(() => store.close());

  const start = async (settings: Partial<ServerOptions['settings']> = {}) => {
    server = await startServer({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent', ...settings }, store });
  };
  const post = (sent: string | Buffer, headers: Readonly<Record<string, string>> = {}, path = '/graphql') =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: new Uint8Array(Buffer.from(sent)),
    });
  const codeOf = async (response: Response) => {
    const { errors, code } = (await response.json()) as {
      errors?: readonly { readonly extensions: { readonly code: string } }[];
      code?: string;
    };
    return [response.status, errors?.[0]?.extensions.code ?? code];
  };

  test('counts the requests of each address, and tells when to go on; programs on this machine are not counted', async () => {
    await start({ rateLimit: 3, trustProxy: ['loopback'] });
    const from = (address: string, path = '/graphql') => post(body, { 'x-forwarded-for': address }, path);
    for (const _ of [1, 2, 3]) expect((await from('192.0.2.7')).status).toBe(200);
    const refused = await from('192.0.2.7');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await codeOf(refused)).toEqual([429, 'RATE_LIMITED']);
    expect(await codeOf(await from('192.0.2.7', '/mcp'))).toEqual([429, 'RATE_LIMITED']);
    expect((await from('192.0.2.8')).status).toBe(200);
    for (const _ of [1, 2, 3, 4]) expect((await post(body)).status).toBe(200);
    const page = await fetch(`${server.url}/health`, { headers: { 'x-forwarded-for': '192.0.2.7' } });
    expect(page.status).toBe(200);
  });

  test('believes nobody who says that it comes from elsewhere, unless it is a proxy that is trusted', async () => {
    await start({ rateLimit: 2 });
    for (const _ of [1, 2, 3]) expect((await post(body, { 'x-forwarded-for': '192.0.2.7' })).status).toBe(200);
  });

  test('refuses a body that is larger than it may be, said or not', async () => {
    await start({ maxBody: 2048 });
    const long = JSON.stringify({ query: `{ __typename } #${'x'.repeat(3000)}` });
    const refused = await post(long);
    expect(await refused.clone().text()).toContain('at most 2 KiB (MAX_BODY)');
    expect(await codeOf(refused)).toEqual([413, 'BODY_TOO_LARGE']);
    // In pieces, of which nobody says how many there will be.
    const pieces = new Blob([long]).stream();
    const endless = { method: 'POST', headers: json, body: pieces, duplex: 'half' } as RequestInit;
    expect(await codeOf(await fetch(`${server.url}/graphql`, endless))).toEqual([413, 'BODY_TOO_LARGE']);
    expect((await post(body)).status).toBe(200);
  });

  test('does not unpack a body', async () => {
    await start();
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    for (const encoding of ['gzip', 'br', 'deflate', 'x-gzip'])
      expect(await codeOf(await post(bomb, { 'content-encoding': encoding }))).toEqual([
        415,
        'CONTENT_ENCODING_UNSUPPORTED',
      ]);
  });

  test.each([
    ['a heap of operations', `[${body},${body}]`],
    ['lists inside lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['maps inside maps', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['a prototype', '{"query": "{ __typename }", "__proto__": {"polluted": true}}'],
  ])('refuses %s', async (_what, sent) => {
    await start();
    for (const accept of ['application/json', 'text/event-stream']) {
      const response = await post(sent, { accept });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('BAD_REQUEST');
    }
  });

  test('cuts off who takes too long to say what it wants, and answers others meanwhile', async () => {
    await start({ requestTimeout: 1_000 });
    const { hostname, port } = new URL(server.url);
    const slow = async (...parts: string[]) => {
      const socket = connect(Number(port), hostname);
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      socket.on('error', () => undefined);
      const begun = performance.now();
      const closed = once(socket, 'close');
      socket.write(parts[0] ?? '');
      const dripping = setInterval(() => socket.write(parts[1] ?? ''), 100);
      await Promise.race([closed, sleep(8_000)]);
      clearInterval(dripping);
      socket.destroy();
      return { answer, milliseconds: performance.now() - begun };
    };
    const head = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';
    const slowOnes = Promise.all([
      slow('GET / HTTP/1.1\r\nhost: localhost\r\n', 'x-more: y\r\n'),
      slow(`${head}content-length: 1000\r\n\r\n{`, ' '),
      slow(`${head}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n'),
    ]);
    expect((await post(body)).status).toBe(200);
    for (const { answer, milliseconds } of await slowOnes) {
      expect(answer).toMatch(/^HTTP\/1.1 408 /);
      expect(milliseconds).toBeLessThan(5_000);
    }
  });

  test('tells nobody its schema where introspection is off, in an event stream neither; questions are answered', async () => {
    await start({ introspection: false });
    const introspection = JSON.stringify({ query: getIntrospectionQuery() });
    for (const accept of ['application/json', 'text/event-stream']) {
      const text = await (await post(introspection, { accept })).text();
      expect(text).toContain('GRAPHQL_VALIDATION_FAILED');
      expect(text).not.toContain('"__schema":{');
      expect(await (await post('{"query": "{ statement { id } }"}', { accept })).text()).not.toContain('Did you mean');
    }
    expect(await (await post(body)).json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('gives nobody the IDE where it is off', async () => {
    await start({ ide: false });
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect([response.status, response.headers.get('content-type')]).not.toEqual([200, 'text/html; charset=utf-8']);
    expect((await fetch(`${server.url}/ide/index.html`)).status).toBe(404);
  });

  test.each([
    '/explorer/..%2f..%2fpackage.json',
    '/explorer/%2e%2e/%2e%2e/package.json',
    '/explorer/assets/..%2f..%2f..%2fpackage.json',
    '/ide/..%2f..%2fpackage.json',
    '/ide/%2e%2e%5c%2e%2e%5cpackage.json',
    '/ide//etc/passwd',
    '/export/..%2f..%2fpackage.json',
    '/export/%2e%2e',
    '/neo4j-browser/..%2f..%2fpackage.json',
    '/embed/..%2f..%2f..%2fpackage.json',
    '/explorer/assets/%00',
  ])('%s leads out of no folder', async (path) => {
    await start();
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.end(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    expect(answer).not.toMatch(/^HTTP\/1.1 5/);
    expect(answer).not.toMatch(/"name": "hearsay"|root:.*:0:0|devDependencies/);
  });
});
