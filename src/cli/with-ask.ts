/** Work that asks questions: of a running service, or of the graph in this process. */

import { userInfo } from 'node:os';
import type { Viewer } from '../access/viewer.ts';
import { HearsayError } from '../errors.ts';
import { type Ask, askHere, askServer } from '../graphql/ask.ts';
import { requireMigrated } from '../loading/migrate.ts';
import { readSettings } from '../settings.ts';
import { findService } from './running-service.ts';
import { withStore } from './with-store.ts';

/**
 * Does the work by asking `server`, or without one the graph of the settings; where a service has that graph open, by asking it.
 * @throws HearsayError STORE_UNREACHABLE where there is no graph yet, and what the work throws.
 */
export async function withAsk<Result>(work: (ask: Ask) => Promise<Result>, server?: string): Promise<Result> {
  if (server !== undefined) return work(askServer(server, readSettings().token));
  try {
    return await withStore(
      async (store) => {
        await requireMigrated(store);
        return work(askHere(store));
      },
      { toRead: true },
    );
  } catch (error) {
    const service = await serviceInstead(error);
    if (service === undefined) throw error;
    return work(askServer(service, readSettings().token));
  }
}

/**
 * Does work that changes the graph as `withAsk` does work that asks. Whoever opens the graph here owns it, and is an admin by the
 * name of the account; a service goes by HEARSAY_TOKEN.
 */
export async function withChange<Result>(work: (ask: Ask) => Promise<Result>, server?: string): Promise<Result> {
  if (server !== undefined) return withAsk(work, server);
  const viewer: Viewer = { name: userInfo().username, role: 'ADMIN' };
  try {
    return await withStore((store) => work(askHere(store, { viewer, store })));
  } catch (error) {
    const service = await serviceInstead(error);
    if (service === undefined) throw error;
    return withAsk(work, service);
  }
}

/** The service that has the graph open, where that is why it cannot be opened here. */
export async function serviceInstead(error: unknown): Promise<string | undefined> {
  const { neo4j, data } = readSettings();
  return error instanceof HearsayError && error.code === 'STORE_BUSY' && !neo4j ? findService(data) : undefined;
}
