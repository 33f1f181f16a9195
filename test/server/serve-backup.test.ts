/** `GET /backup`: refused as a problem, and nothing is left of one that fails or that nobody waits for. */

import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fastify from 'fastify';
import type { Identify } from '../../src/access/identify.ts';
import { backUpTo } from '../../src/backup/back-up-to.ts';
import { fetchBackup } from '../../src/cli/fetch-backup.ts';
import { HearsayError } from '../../src/errors.ts';
import { answerFaults } from '../../src/server/answer-faults.ts';
import { identifyViewers } from '../../src/server/identify-viewers.ts';
import { serveBackup } from '../../src/server/serve-backup.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { within } from '../../src/store/within.ts';

const store = openEmbedded();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  await store.prepare();
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const identify: Identify = async (authorization) => {
  if (authorization === undefined) return null;
  if (authorization === 'Bearer admin') return { name: 'Ada', role: 'ADMIN' };
  if (authorization === 'Bearer curator') return { name: 'Cy', role: 'CURATOR' };
  throw new HearsayError('TOKEN_INVALID', 'The token is not known here, or was revoked.');
};

async function withService(
  beside: string,
  work: (url: URL, hasLeft: Promise<void>) => Promise<void>,
  own: Partial<Store> = {},
): Promise<void> {
  const app = fastify({ logger: false });
  answerFaults(app);
  identifyViewers(app, identify);
  const left = gate();
  app.addHook('onRequest', async (_request, { raw }) => void raw.once('close', left.open));
  serveBackup(app, { ...within(store, new AbortController().signal), ...own }, beside);
  try {
    await app.listen({ host: '127.0.0.1', port: 0 });
    await work(new URL(app.listeningOrigin), left.opened);
  } finally {
    await app.close();
  }
}

/** Something to wait for, and how it comes. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** A store of which a backup begins, and goes on when it is let. */
function slowly(begun: { open(): void }, held: { readonly opened: Promise<void> }): Pick<Store, 'snapshot'> {
  return {
    async snapshot(work) {
      begun.open();
      await held.opened;
      return store.snapshot(work);
    },
  };
}

/** What is taken away behind an answer is gone soon. */
async function expectToEmpty(beside: string): Promise<void> {
  for (let tries = 0; tries < 100 && (await readdir(beside)).length > 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await readdir(beside)).toEqual([]);
}

const admin = { headers: { authorization: 'Bearer admin' } };

test.each([
  [undefined, 'UNAUTHENTICATED', /needs the token of an admin.*HEARSAY_TOKEN/],
  ['curator', 'FORBIDDEN', /needs the token of an admin.*HEARSAY_TOKEN/],
  ['wrong', 'TOKEN_INVALID', /not known here, or was revoked/],
])('with the token %s the command line says why there is none', async (token, code, message) => {
  await withService(folder, async ({ href }) => {
    await expect(fetchBackup(href, token)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

test('one that cannot begin is in nobody’s way', async () => {
  const beside = join(folder, 'missing');
  await withService(beside, async (url) => {
    const ask = () => fetch(new URL('/backup', url), admin);
    for (const response of [await ask(), await ask()])
      expect([response.status, await response.json()]).toMatchObject([500, { code: 'INTERNAL_SERVER_ERROR' }]);
    await mkdir(beside);
    const response = await ask();
    expect([response.status, (await response.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
  });
  await expectToEmpty(beside);
});

test('one for which there is no room beside names that, not the disk of the graph', async () => {
  const full: Pick<Store, 'snapshot'> = {
    // What a disk that is full says.
    snapshot: () => writeFile('/dev/full', 'a backup').then(() => Promise.reject(new Error('there was room'))),
  };
  await withService(
    folder,
    async ({ href }) => {
      const refused = await fetchBackup(href, 'admin').catch((error: unknown) => error);
      expect(refused).toMatchObject({
        code: 'DISK_FULL',
        message: expect.stringMatching(/^The temporary folder of the service has no room.* TMPDIR/),
      });
      expect((refused as Error).message).not.toContain(folder);
    },
    full,
  );
  await expect(
    backUpTo(join(folder, 'own'), { ...within(store, new AbortController().signal), ...full }),
  ).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: expect.stringContaining(`no room for ${join(folder, 'own')}`),
  });
});

test('one at a time, and the other is told to come again', async () => {
  const [begun, held] = [gate(), gate()];
  await withService(
    folder,
    async (url) => {
      const first = fetch(new URL('/backup', url), admin);
      await begun.opened;
      // Who is not refused at once waits as long as the first does.
      const second = await Promise.race([fetch(new URL('/backup', url), admin), sleep(5_000, null)]);
      held.open();
      expect([second?.status, second?.headers.get('retry-after')]).toEqual([503, '10']);
      expect(await second?.json()).toMatchObject({ code: 'STORE_BUSY', detail: expect.stringMatching(/under way/) });
      expect((await (await first).arrayBuffer()).byteLength).toBeGreaterThan(0);
    },
    slowly(begun, held),
  );
});

test('it ends with its client: nobody who writes waits for what nobody wants', async () => {
  const [begun, held, ended] = [gate(), gate(), gate()];
  let reads = 0;
  const counting: Pick<Store, 'snapshot'> = {
    async snapshot(work) {
      begun.open();
      await held.opened;
      const counted = store.snapshot((reader) =>
        work({
          read(name, parameters) {
            reads += 1;
            return reader.read(name, parameters);
          },
        }),
      );
      return counted.finally(ended.open);
    },
  };
  await withService(
    folder,
    async ({ hostname, port }, hasLeft) => {
      const client = connect(Number(port), hostname);
      await once(client, 'connect');
      client.write('GET /backup HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer admin\r\n\r\n');
      await begun.opened;
      client.destroy();
      await hasLeft;
      held.open();
      await ended.opened;
      // No more than who is asked for the first line.
      expect(reads).toBeLessThan(4);
    },
    counting,
  );
});

test('nothing is left for a client that went while it was written', async () => {
  const beside = join(folder, 'left');
  await mkdir(beside);
  const [begun, held] = [gate(), gate()];
  await withService(
    beside,
    async ({ hostname, port }, hasLeft) => {
      const client = connect(Number(port), hostname);
      await once(client, 'connect');
      client.write('GET /backup HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer admin\r\n\r\n');
      await begun.opened;
      // A kill at this moment would leave what is seen.
      expect(await readdir(beside)).toEqual([]);
      client.destroy();
      await hasLeft;
      held.open();
      await expectToEmpty(beside);
    },
    slowly(begun, held),
  );
});
