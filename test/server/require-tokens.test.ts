/** A service that only those may read who show a token. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createToken, revokeToken } from '../../src/access/manage-tokens.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { whileKnown } from '../../src/server/while-known.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';

describe('READING=token', () => {
  const store = openEmbedded();
  let folder: string;
  let tokens: string;
  let token: string;
  let server: RunningServer;
  beforeAll(async () => {
    await store.prepare();
    folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
    tokens = join(folder, 'tokens.json');
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

  describe('a subscription', () => {
    const subscription = JSON.stringify({ query: 'subscription { statementAdded { id } }' });
    const events = { ...json, accept: 'text/event-stream' };
    const subscribe = async (name: string) => {
      const own = await createToken(tokens, { name, role: 'READER' });
      const headers = { ...events, authorization: `Bearer ${own}` };
      return fetch(`${server.url}/graphql`, { method: 'POST', body: subscription, headers });
    };
    const changeRole = async (name: string) => {
      const kept = JSON.parse(await readFile(tokens, 'utf8')) as { tokens: { name: string; role: string }[] };
      for (const each of kept.tokens) if (each.name === name) each.role = 'ADMIN';
      await writeFile(tokens, JSON.stringify(kept));
    };

    test.each<[string, (name: string) => Promise<void>]>([
      ['is revoked', (name) => revokeToken(tokens, name)],
      ['gets another role', changeRole],
    ])('ends when its token %s, though nothing happens in it', async (what, change) => {
      const response = await subscribe(what);
      await change(what);
      const told = await Promise.race([response.text(), pause(10_000, 'it goes on', { ref: false })]);
      expect(told).toMatch(/\nevent: next\ndata: \{"errors":.*"code":"TOKEN_INVALID".*\n\nevent: complete\ndata:\n\n$/);
    });

    test('tells nothing of what comes in after that', async () => {
      let revoked = false;
      async function* statements() {
        yield 'before';
        revoked = true;
        yield 'after';
      }
      const told: string[] = [];
      const check = async () => {
        if (revoked) throw new Error('revoked');
      };
      const telling = async () => {
        for await (const each of whileKnown(statements(), check)) told.push(each);
      };
      await expect(telling()).rejects.toThrow('revoked');
      expect(told).toEqual(['before']);
    });
  });

  test.each(['/', '/health', '/ready', '/graphql'])(
    '%s comes to every browser, without anything of the graph',
    async (path) => {
      const response = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(200);
    },
  );
});
