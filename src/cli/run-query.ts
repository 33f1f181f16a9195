/** One GraphQL question, put to the graph in this process or to a running service: the same answer either way. */

import { HearsayError } from '../errors.ts';
import { askHere, askServer } from '../graphql/ask.ts';
import { readSettings } from '../settings.ts';
import { findService } from './running-service.ts';
import { withStore } from './with-store.ts';

/**
 * Asks `server`, or without one the graph of the settings; where a service has that graph open, it asks the service.
 * @throws HearsayError with the service's own code and message where the question has no answer.
 */
export async function runQuery<Data>(
  source: string,
  variables: Record<string, unknown>,
  server?: string,
): Promise<Data> {
  if (server !== undefined) return askServer(server)<Data>(source, variables);
  try {
    return await withStore((store) => askHere(store)<Data>(source, variables), { toRead: true });
  } catch (error) {
    const service = await serviceInstead(error);
    if (service === undefined) throw error;
    return askServer(service)<Data>(source, variables);
  }
}

async function serviceInstead(error: unknown): Promise<string | undefined> {
  const { neo4j, data } = readSettings();
  return error instanceof HearsayError && error.code === 'STORE_BUSY' && !neo4j ? findService(data) : undefined;
}
