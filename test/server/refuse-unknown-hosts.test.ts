/** By which names the service is asked: a website's own name that leads to its address (DNS rebinding) gets nothing. */

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';

const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent', metrics: true };
const store = openEmbedded();
const lines: string[] = [];
let server: RunningServer;
let named: RunningServer;
let opened: RunningServer;
beforeAll(async () => {
  await store.prepare();
  const log = { write: (line: string) => void lines.push(line) };
  server = await startServer({ settings: { ...settings, logLevel: 'warn' }, store, log });
  named = await startServer({ settings: { ...settings, host: '0.0.0.0', hosts: ['graph.example.org'] }, store });
  opened = await startServer({ settings: { ...settings, host: '0.0.0.0' }, store });
});
afterAll(async () => {
  for (const each of [server, named, opened]) await each.close();
  await store.close();
});

/** The answer to a request as it goes over the wire. */
async function send(url: string, path: string, headers: readonly string[], version = '1.1'): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const lines = [`GET ${path} HTTP/${version}`, ...headers, 'connection: close', '', ''];
  socket.write(lines.join('\r\n'));
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return answer;
}

const statusOf = async (url: string, host: string, path = '/export') =>
  Number((await send(url, path, [`host: ${host}`])).split(' ')[1]);

const rebound = ['host: evil.example:4811', 'origin: http://evil.example:4811', 'sec-fetch-site: same-origin'];

describe('at 127.0.0.1', () => {
  test.each([
    '/graphql?query={__typename}',
    '/export',
    '/export/jsonl',
    '/backup',
    '/metrics',
    '/mcp',
    '/',
    '/nothing',
  ])('a name of somebody else gets nothing of %s', async (path) => {
    const answer = await send(server.url, path, rebound);
    expect(answer).toMatch(/^HTTP\/1\.1 421 /);
    const [, body = ''] = answer.split('\r\n\r\n');
    const told = { code: 'HOST_UNKNOWN', detail: expect.stringMatching(/"evil\.example:4811".* HOSTS/) };
    const problem = JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1));
    if (path.startsWith('/graphql')) expect(problem.errors[0].extensions).toEqual({ code: told.code });
    else expect(problem).toEqual({ title: 'Misdirected Request', status: 421, ...told });
  });

  test('whoever runs the service is told once', () => {
    expect(lines.filter((line) => line.includes('HOST_UNKNOWN'))).toHaveLength(1);
  });

  test.each(['/health', '/ready'])('%s is open to balancers, by whatever name', async (path) => {
    expect(await statusOf(server.url, 'balanced.example', path)).toBe(200);
  });

  test.each([
    ['localhost', 200],
    ['LOCALHOST:4000', 200],
    ['localhost.:4000', 200],
    ['graph.localhost', 200],
    ['127.0.0.1:4000', 200],
    ['192.0.2.7', 200],
    ['[::1]:4000', 200],
    ['[2001:db8::7]', 200],
    ['graph.example.org', 421],
    ['localhost.example', 421],
    ['notlocalhost', 421],
    ['127.0.0.1.example', 421],
    ['::1', 421],
    ['localhost@evil.example', 421],
    ['evil.example@localhost', 421],
    ['localhost/evil.example', 421],
    ['', 421],
  ])('Host: %s gives %i', async (host, status) => {
    expect(await statusOf(server.url, host)).toBe(status);
  });

  test('what a proxy says of the name does not count, and HTTP/1.0 needs none', async () => {
    const forwarded = ['host: evil.example', 'x-forwarded-host: localhost', 'forwarded: host=localhost'];
    expect(await send(server.url, '/export', forwarded)).toMatch(/^HTTP\/1\.1 421 /);
    expect(await send(server.url, '/export', [], '1.0')).toMatch(/^HTTP\/1\.\d 200 /);
  });
});

describe('open to the network', () => {
  test.each([
    ['graph.example.org', 200],
    ['Graph.Example.Org.:8443', 200],
    ['localhost:4000', 200],
    ['evil.example', 421],
    ['a.graph.example.org', 421],
  ])('with HOSTS=graph.example.org, Host: %s gives %i', async (host, status) => {
    expect(await statusOf(named.url, host)).toBe(status);
  });

  test('without HOSTS other containers ask by any name', async () => {
    expect(await statusOf(opened.url, 'hearsay:4000')).toBe(200);
  });
});
