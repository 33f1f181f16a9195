/** How the explorer asks: GraphQL by POST to this host, answers kept for as long as the page stands. */

import { type Client, cacheExchange, createClient, fetchExchange } from 'urql';
import { readToken } from '../access/token.ts';

/** urql would take event streams as well, and the service, being asked so, would send one. */
const accept = 'application/graphql-response+json, application/json';

/** Options of a request, with headers beside those that every request has: what is taken, and the token of who may write. */
export function requestOptions(headers: Readonly<Record<string, string>> = {}): RequestInit {
  const token = readToken();
  return { headers: { accept, ...(token !== null && { authorization: `Bearer ${token}` }), ...headers } };
}

/**
 * The client for urql's Provider.
 *
 * @example <Provider value={createApiClient()}>…</Provider>
 */
export function createApiClient(): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => requestOptions(),
    exchanges: [cacheExchange, fetchExchange],
  });
}
