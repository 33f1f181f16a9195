/** Who asks, over HTTP: nobody without a token, whom the token names with one, and nobody at all with a wrong one. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createToken, revokeToken } from '../../src/access/manage-tokens.ts';
import { askServer } from '../../src/graphql/ask.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';

const store = openEmbedded();
const viewer = '{ viewer { name role } }';
let folder: string;
let tokens: string;
let server: RunningServer;

beforeAll(async () => {
  await store.prepare();
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  tokens = join(folder, 'tokens.json');
  server = await startServer({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent', tokens }, store });
});
afterAll(async () => {
  await server.close();
  await store.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, token?: string) =>
  fetch(`${server.url}${path}`, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });

test('without a token nobody is known', async () => {
  expect(await askServer(server.url)(viewer, {})).toEqual({ viewer: null });
});

test('a token is known from the moment it is made until it is revoked', async () => {
  const token = await createToken(tokens, { name: 'Ada Example', role: 'CURATOR' });
  expect(await askServer(server.url, token)(viewer, {})).toEqual({ viewer: { name: 'Ada Example', role: 'CURATOR' } });
  await revokeToken(tokens, 'Ada Example');
  await expect(askServer(server.url, token)(viewer, {})).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
});

test.each(['/graphql?query={stats{articles}}', '/export', '/export/jsonl', '/ready', '/nowhere'])(
  'a wrong token at %s is 401, with a code',
  async (path) => {
    const response = await get(path, 'hearsay_wrong');
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const told = path.startsWith('/graphql')
      ? { errors: [{ extensions: { code: 'TOKEN_INVALID' } }] }
      : { status: 401, code: 'TOKEN_INVALID' };
    expect(await response.json()).toMatchObject(told);
  },
);

test('where no token was ever made nobody writes, whatever is shown as one', async () => {
  const confirm = 'mutation { statementConfirm(input: {id: "statement:none"}) { change { id } } }';
  for (const own of [{}, { tokens: join(folder, 'none.json') }]) {
    const other = await startServer({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent', ...own }, store });
    await expect(askServer(other.url)(confirm, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const token of ['', 'hearsay_', 'hearsay_some'])
      await expect(askServer(other.url, token)(confirm, {})).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    await other.close();
  }
});

test('the streamed answer knows the viewer, too', async () => {
  const token = await createToken(tokens, { name: 'Bo', role: 'READER' });
  const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(viewer)}`, {
    headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` },
  });
  expect(await response.text()).toContain('{"viewer":{"name":"Bo","role":"READER"}}');
});

test('where tokens cannot be read, whoever shows one is told so, and nothing of where they are', async () => {
  await writeFile(tokens, 'broken');
  const response = await get('/graphql?query={stats{articles}}', 'hearsay_some');
  expect(response.status).toBe(503);
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'TOKENS_UNREADABLE' } }] });
  expect(text).not.toContain(folder);
  expect((await get('/graphql?query={stats{articles}}')).status).toBe(200);
});
