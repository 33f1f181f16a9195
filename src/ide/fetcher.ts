/** How the IDE asks: queries by POST, subscriptions as server-sent events, and the Cypher behind an answer where it is wanted. */

import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { getOperationAST } from 'graphql';
import { createClient } from 'graphql-sse';

const url = '/graphql';

/** GraphiQL's fetcher; `wantsCypher` is asked anew for each question. */
export function createFetcher(wantsCypher: () => boolean): Fetcher {
  const ask = createGraphiQLFetcher({ url });
  return (parameters, options = {}) => {
    const { documentAST } = options;
    const operation = documentAST && getOperationAST(documentAST, parameters.operationName ?? undefined);
    const headers: Record<string, string> = {
      ...options.headers,
      ...(wantsCypher() && { 'hearsay-explain': 'true' }),
    };
    if (operation?.operation !== 'subscription') return ask(parameters, { ...options, headers });
    const { query, operationName, variables } = parameters;
    return createClient({ url, headers }).iterate({ query, variables, ...(operationName && { operationName }) });
  };
}
