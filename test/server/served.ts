/** A service over an embedded graph of its own, for as long as the tests beside it run. */

import { afterAll, beforeAll } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';

export interface Served {
  readonly store: Store;
  /** Where it answers, once the tests run. */
  readonly url: string;
}

/** Starts before the tests of a file, or of a group, and ends after them; `fill` puts in what the graph holds. */
export function served(
  settings: Partial<ServerOptions['settings']> = {},
  fill?: (store: Store) => Promise<unknown>,
): Served {
  const store = openEmbedded();
  let server: RunningServer;
  beforeAll(async () => {
    await store.prepare();
    await fill?.(store);
    server = await startServer({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent', ...settings }, store });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  return {
    store,
    get url() {
      return server.url;
    },
  };
}

/** Fills a graph with the seed. */
export const withSeed = (store: Store) => load(store, [projectFile('seed')], { strict: true });
