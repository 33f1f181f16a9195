/** How the IDE asks: queries by POST, subscriptions as server-sent events, and the Cypher behind an answer where it is wanted. */

import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { createClient } from 'graphql-sse';

const url = '/graphql';

/** GraphiQL's fetcher; `wantsCypher` is asked anew for each question. */
export function createFetcher(wantsCypher: () => boolean): Fetcher {
  const ask = createGraphiQLFetcher({ url });
  return (parameters, options = {}) => {
    const { query, variables } = parameters;
    const operation = operationOf(parameters);
    const headers: Record<string, string> = {
      ...options.headers,
      ...(wantsCypher() && { 'hearsay-explain': 'true' }),
    };
    const question = { query, variables, ...(operation?.name && { operationName: operation.name.value }) };
    if (operation?.operation !== 'subscription') return ask(question, { ...options, headers });
    return createClient({ url, headers }).iterate(question);
  };
}

/**
 * The operation that is asked, by the text itself: for a moment after a change of tabs, the editor's own document and the name
 * that goes with it are still those of the tab before.
 */
function operationOf({ query, operationName }: FetcherParams): OperationDefinitionNode | null {
  try {
    const document = parse(query);
    return getOperationAST(document, operationName) ?? getOperationAST(document) ?? null;
  } catch {
    return null;
  }
}
