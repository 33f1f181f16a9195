/** What is sent bit by bit ends with the token of whoever asked for it: an export, and a backup while it is written and while it is sent. */

import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import fastify from 'fastify';
import type { Identify } from '../../src/access/identify.ts';
import { HearsayError } from '../../src/errors.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { identifyViewers } from '../../src/server/identify-viewers.ts';
import { serveBackup } from '../../src/server/serve-backup.ts';
import { serveExports } from '../../src/server/serve-exports.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { within } from '../../src/store/within.ts';

/** Longer than it takes to notice. */
const long = 4_000;
const store = openEmbedded();
let isKnown: boolean;
beforeAll(async () => {
  await store.prepare();
  await load(store, [projectFile('seed')], { strict: true });
});
beforeEach(() => {
  isKnown = true;
});
afterAll(() => store.close());

const identify: Identify = async () => {
  if (isKnown) return { name: 'Ada', role: 'ADMIN' };
  throw new HearsayError('TOKEN_INVALID', 'The token is not known here, or was revoked.');
};

async function withService(own: Partial<Store>, work: (url: string) => Promise<void>): Promise<void> {
  const app = fastify({ logger: false, forceCloseConnections: true });
  identifyViewers(app, identify);
  const slow = { ...within(store, new AbortController().signal), ...own };
  serveExports(app, slow, { atOnce: 1 });
  serveBackup(app, slow);
  try {
    await app.listen({ host: '127.0.0.1', port: 0 });
    await work(app.listeningOrigin);
  } finally {
    await app.close();
  }
}

/** Revokes the token when a file is read, which then takes long. */
const revoking =
  (file: string): Store['read'] =>
  async (name, parameters, signal) => {
    if (name === file && isKnown) {
      isKnown = false;
      await pause(long);
    }
    return store.read(name, parameters, signal);
  };

test('an export is broken off', async () => {
  await withService({ read: revoking('statements-by-id') }, async (url) => {
    const response = await fetch(`${url}/export/jsonl`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });
}, 20_000);

test.each([
  ['/export/jsonl', { read: revoking('entities-by-id') }],
  ['/backup', { snapshot: (work) => work({ read: revoking('copy-entities') }) }],
] satisfies [string, Partial<Store>][])(
  '%s, of which nothing was sent, is refused',
  async (path, slow) => {
    await withService(slow, async (url) => {
      const response = await fetch(`${url}${path}`);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ code: 'TOKEN_INVALID' });
    });
  },
  20_000,
);

test('a backup of which not all is taken is broken off', async () => {
  // More than the system itself holds of what nobody takes.
  const articles = Array.from({ length: 24 }, (_, number) => ({
    key: `article:${number}`,
    labels: ['Article'],
    properties: { id: `article:${number}`, text: randomBytes(750_000).toString('base64') },
  }));
  const snapshot: Store['snapshot'] = (work) =>
    work({
      async read(name, given) {
        if (name.startsWith('copy-')) return name === 'copy-articles' ? articles : [];
        return store.read(name, given);
      },
    });
  await withService({ snapshot }, async (url) => {
    const response = await fetch(`${url}/backup`);
    expect(response.status).toBe(200);
    isKnown = false;
    await pause(long);
    await expect(response.arrayBuffer()).rejects.toThrow();
  });
}, 30_000);
