/** Both ways to the tools: `hearsay mcp` as a process, and /mcp on the service; and the page that tells how to add them. */

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { load } from '../../src/loading/load.ts';
import { tools } from '../../src/mcp/tools.ts';
import { projectFile } from '../../src/project.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { run } from '../cli/hearsay.ts';
import { call, connect, startProcess } from './connect.ts';

const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent' };
const page = readFileSync(projectFile('docs', 'mcp.md'), 'utf8');
const section = page.slice(page.indexOf('## An example'));
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? '';
const example: { name: string; arguments: Record<string, unknown> } = JSON.parse(block('json'));

let folder: string;
let store: Store;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  const seeded = openEmbedded(folder);
  await seeded.prepare();
  await load(seeded, [projectFile('seed')], { strict: true });
  await seeded.close();
  store = openEmbedded();
  await store.prepare();
  await load(store, [projectFile('seed')], { strict: true });
  server = await startServer({ settings, store });
}, 120_000);
afterAll(async () => {
  await server.close();
  await store.close();
  await rm(folder, { recursive: true });
});

// The SDK's own types of its transport do not fit exactOptionalPropertyTypes.
const overHttp = () => new StreamableHTTPClientTransport(new URL('/mcp', server.url)) as Transport;

describe.each<[string, () => Transport]>([
  ['hearsay mcp', () => startProcess(folder)],
  ['hearsay mcp --server', () => startProcess(folder, '--server', server.url)],
  ['/mcp over HTTP', overHttp],
])('%s', (_name, open) => {
  test('answers the example of docs/mcp.md as it stands there, and errors as errors', async () => {
    const client = await connect(open());
    expect(client.getServerVersion()).toMatchObject({ name: 'hearsay' });
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    const { words, structure } = await call(client, example.name, example.arguments);
    expect(words).toBe(block('text').trimEnd());
    expect(structure.traces).toHaveLength(1);
    const unknown = await call(client, 'who_said_what', { speaker: 'Blinkin' });
    expect(unknown.isError).toBe(true);
    expect(unknown.words).toContain('- Antony Blinken = person:antony-blinken');
    await client.close();
  });
});

test('hearsay mcp ends with the pipe, and leaves the graph to the next', async () => {
  for (const _turn of [1, 2]) {
    const transport = startProcess(folder);
    const client = await connect(transport);
    expect((await call(client, 'who_said_what', { limit: 1 })).structure.totalCount).toBeGreaterThan(90);
    await client.close();
    expect(transport.pid).toBeNull();
  }
});

test('hearsay mcp where there is no graph ends and says so', async () => {
  const { code, stdout, stderr } = await run(folder, ['mcp'], { HEARSAY_DATA: join(folder, 'nothing') });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^There is no graph in .* yet/);
});

test('hearsay mcp with a service that is not there says so in its answers', async () => {
  const client = await connect(startProcess(folder, '--server', 'http://127.0.0.1:9'));
  const { isError, words } = await call(client, 'who_said_what');
  expect(isError).toBe(true);
  expect(words).toContain('No Hearsay answers at http://127.0.0.1:9');
  await client.close();
});

describe('/mcp', () => {
  const initialize = {
    ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'tests', version: '1' } },
  };
  /** The status of a request with these headers; fetch would not let Host be set. */
  const statusOf = (headers: Record<string, string>, url = server.url, method = 'POST') =>
    new Promise<number | undefined>((resolve, reject) => {
      const accept = 'application/json, text/event-stream';
      const sent = request(
        new URL('/mcp', url),
        { method, headers: { 'content-type': 'application/json', accept, ...headers } },
        (response) => {
          response.resume();
          response.once('end', () => resolve(response.statusCode));
        },
      );
      sent.once('error', reject);
      sent.end(method === 'POST' ? JSON.stringify(initialize) : undefined);
    });

  test.each([
    ['no browser', {}, 200],
    ['this machine by its name', { host: 'localhost:4000' }, 200],
    ['a page of this service', { origin: 'http://localhost:4000' }, 200],
    ['a tool in a browser on this machine', { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:6274' }, 200],
    ['a name that was made to lead here', { host: 'rebound.example:4000' }, 421],
    ['a page of that name', { host: 'rebound.example:4000', origin: 'http://rebound.example:4000' }, 421],
    ['a page of somebody else', { origin: 'https://elsewhere.example' }, 403],
    ["a page at somebody else's address", { origin: 'http://203.0.113.7' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
  ])('asked by %s: %j gives %i', async (_who, headers, status) => {
    expect(await statusOf(headers)).toBe(status);
  });

  test('keeps no sessions: there is nothing to listen to and nothing to end', async () => {
    expect([await statusOf({}, server.url, 'GET'), await statusOf({}, server.url, 'DELETE')]).toEqual([405, 405]);
  });

  test('knows the names of HOSTS, and is away with MCP=false', async () => {
    const named = await startServer({ settings: { ...settings, hosts: ['graph.example'] }, store });
    expect(await statusOf({ host: 'graph.example', origin: 'https://graph.example' }, named.url)).toBe(200);
    await named.close();
    const without = await startServer({ settings: { ...settings, mcp: false }, store });
    expect(await statusOf({}, without.url)).toBe(404);
    await without.close();
  });
});

test('docs/mcp.md names every tool', () => {
  for (const { name } of tools) expect(page).toContain(`| \`${name}\``);
});
