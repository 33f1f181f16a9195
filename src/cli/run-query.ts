/** One GraphQL question, put to the graph in this process or to a running service: the same answer either way. */

import { withAsk } from './with-ask.ts';

/**
 * Asks `server`, or without one the graph of the settings; where a service has that graph open, it asks the service.
 * @throws HearsayError with the service's own code and message where the question has no answer.
 */
export function runQuery<Data>(source: string, variables: Record<string, unknown>, server?: string): Promise<Data> {
  return withAsk((ask) => ask<Data>(source, variables), server);
}
