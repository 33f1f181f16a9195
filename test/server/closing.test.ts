/** A service that stops under load: what runs is finished, what comes after is refused, and nobody waits. */

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { askService, untilTrue } from './ask-service.ts';

const store = openEmbedded();
beforeAll(async () => {
  await store.prepare();
  await load(store, [projectFile('seed')], { strict: true });
});
afterAll(() => store.close());

test('answers whom it has heard, and hears nobody else', async () => {
  let running = 0;
  const slow: Store = new Proxy(store, {
    get(target, name) {
      const own = target[name as keyof Store];
      if (name !== 'read') return typeof own === 'function' ? own.bind(target) : own;
      return async (...given: Parameters<Store['read']>) => {
        running += 1;
        await sleep(400);
        return target.read(...given);
      };
    },
  });
  const server = await startServer({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent' }, store: slow });
  const ask = () =>
    askService(server.url, '{ statement(id: "statement:none") { id } }').then(
      ({ data, text }) => data ?? text,
      () => 'refused',
    );
  const asked = Promise.all(Array.from({ length: 6 }, ask));
  await untilTrue(async () => running >= 6, 5_000, 5);
  const closed = server.close();
  await sleep(100);
  expect(await ask()).toBe('refused');
  expect(await asked).toEqual(Array.from({ length: 6 }, () => ({ statement: null })));
  const begun = performance.now();
  await closed;
  expect(performance.now() - begun).toBeLessThan(3_000);
});
