/** Work that asks questions: of a running service, or of the graph in this process. */

import { HearsayError } from '../errors.ts';
import { type Ask, askHere, askServer } from '../graphql/ask.ts';
import { readSettings } from '../settings.ts';
import { findService } from './running-service.ts';
import { withStore } from './with-store.ts';

/**
 * Does the work by asking `server`, or without one the graph of the settings; where a service has that graph open, by asking it.
 * @throws HearsayError STORE_UNREACHABLE where there is no graph yet, and what the work throws.
 */
export async function withAsk<Result>(work: (ask: Ask) => Promise<Result>, server?: string): Promise<Result> {
  if (server !== undefined) return work(askServer(server));
  try {
    return await withStore((store) => work(askHere(store)), { toRead: true });
  } catch (error) {
    const service = await serviceInstead(error);
    if (service === undefined) throw error;
    return work(askServer(service));
  }
}

async function serviceInstead(error: unknown): Promise<string | undefined> {
  const { neo4j, data } = readSettings();
  return error instanceof HearsayError && error.code === 'STORE_BUSY' && !neo4j ? findService(data) : undefined;
}
