/** How the explorer asks: GraphQL by POST to this host, answers kept for as long as the page stands. */

import { type Client, cacheExchange, createClient, fetchExchange } from 'urql';

/**
 * The client for urql's Provider.
 *
 * @example <Provider value={createApiClient()}>…</Provider>
 */
export function createApiClient(): Client {
  return createClient({ url: '/graphql', preferGetMethod: false, exchanges: [cacheExchange, fetchExchange] });
}
