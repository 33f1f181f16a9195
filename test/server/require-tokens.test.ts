/** A service that only those may read who show a token. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createToken } from '../../src/access/manage-tokens.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';

describe('READING=token', () => {
  const store = openEmbedded();
  let folder: string;
  let token: string;
  let server: RunningServer;
  beforeAll(async () => {
    await store.prepare();
    folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
    const tokens = join(folder, 'tokens.json');
    token = await createToken(tokens, { name: 'Ada Example', role: 'READER' });
    const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent', tokens, metrics: true, readersNeedToken: true };
    server = await startServer({ settings, store });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    await rm(folder, { recursive: true });
  });

  const json = { accept: 'application/json', 'content-type': 'application/json' };
  const query = JSON.stringify({ query: '{ stats { articles } }' });
  const initialize = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  const guarded: readonly (readonly [string, RequestInit])[] = [
    ['/graphql', { method: 'POST', body: query, headers: json }],
    [`/graphql?query=${encodeURIComponent('{ stats { articles } }')}`, { headers: json }],
    ['/graphql', { method: 'POST', body: query, headers: { ...json, accept: 'text/event-stream' } }],
    ['/export', {}],
    ['/export/jsonl', {}],
    ['/mcp', { method: 'POST', body: initialize, headers: { ...json, accept: 'application/json, text/event-stream' } }],
    ['/metrics', {}],
  ];

  test.each(guarded)('%s is refused to strangers and answered to readers', async (path, request) => {
    const refused = await fetch(`${server.url}${path}`, request);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    const told = path.startsWith('/graphql')
      ? { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }
      : { status: 401, code: 'UNAUTHENTICATED' };
    expect(await refused.json()).toMatchObject(told);
    const headers = { ...request.headers, authorization: `Bearer ${token}` };
    const answered = await fetch(`${server.url}${path}`, { ...request, headers });
    expect(answered.status).toBe(200);
    await answered.text();
  });

  test.each(['/', '/health', '/ready', '/graphql'])(
    '%s comes to every browser, without anything of the graph',
    async (path) => {
      const response = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(200);
    },
  );
});
