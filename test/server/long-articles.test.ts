/** A long article is read beside the service: everybody else is answered meanwhile, and its reading ends when its time is up. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createToken } from '../../src/access/manage-tokens.ts';
import { createContext } from '../../src/graphql/context.ts';
import { articleMutations } from '../../src/graphql/mutations/articles.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { longProse } from '../ingesting/long-prose.ts';
import { type Asked, askService } from './ask-service.ts';

const preview = `mutation ($article: ArticleInput!) {
  articlePreview(input: {article: $article}) { status added draft { statements { id gist } } userErrors { message } }
}`;
const facts = { published: '2024-05-01', outlet: 'Port Gazette' };
const short = { ...facts, title: 'Short', content: 'Anna Berg said the harbour is closed.' };
const long = { ...facts, title: 'Long', content: longProse(400_000) };

let folder: string;
let token: string;
let store: Store;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  token = await createToken(join(folder, 'tokens.json'), { name: 'Ada', role: 'CURATOR' });
  store = openEmbedded();
  await store.prepare();
});
afterEach(() => server.close());
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** A service that has read its first article, for which the thread is made. */
async function serve(requestTimeout: number): Promise<void> {
  const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent', tokens: join(folder, 'tokens.json') };
  server = await startServer({ settings: { ...settings, requestTimeout }, store });
}

const ask = (article: typeof short): Promise<Asked> => askService(server.url, preview, token, { article });

/** The longest that /health took while the work went on. */
async function longestWait(work: Promise<unknown>): Promise<number> {
  let [longest, goesOn] = [0, true];
  const ended = work.finally(() => {
    goesOn = false;
  });
  while (goesOn) {
    const begun = performance.now();
    await (await fetch(`${server.url}/health`)).text();
    longest = Math.max(longest, performance.now() - begun);
    await sleep(10);
  }
  await ended;
  return longest;
}

test('/health answers while a long article is previewed, and REQUEST_TIMEOUT ends it', async () => {
  await serve(2_000);
  const previewing = ask(long);
  expect(await longestWait(previewing)).toBeLessThan(1_000);
  const { codes, milliseconds } = await previewing;
  expect(codes).toEqual(['REQUEST_TIMED_OUT']);
  expect(milliseconds).toBeLessThan(4_000);
});

test('a client that has gone leaves the thread to the next', async () => {
  await serve(15_000);
  const client = new AbortController();
  const gone = fetch(`${server.url}/graphql`, {
    ...{ method: 'POST', signal: client.signal },
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: preview, variables: { article: { ...long, content: longProse(490_000) } } }),
  }).catch(() => null);
  await sleep(500);
  client.abort();
  expect(await gone).toBeNull();
  const { data } = await ask(short);
  expect(data).toMatchObject({ articlePreview: { status: 'NEW', added: 1 } });
});

test('an article says the same in the thread as without it', async () => {
  await serve(30_000);
  const article = { ...facts, title: 'Both', content: longProse(8_000) };
  const { data } = await ask(article);
  const context = createContext(store, { store, viewer: { name: 'Ada', role: 'CURATOR' } });
  const { status, added, draft } = await articleMutations.Mutation.articlePreview(
    null,
    { input: { article } },
    context,
  );
  const statements = draft?.statements.map(({ id, gist }) => ({ id, gist }));
  expect(added).toBeGreaterThan(20);
  expect(data).toEqual({ articlePreview: { status, added, draft: { statements }, userErrors: [] } });
});
