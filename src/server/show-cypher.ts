/** The Cypher behind an answer, for clients that ask for it with the header `hearsay-explain: true`. */

import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './request-context.ts';

/** Whether a request asks for the Cypher. */
export function asksForCypher(header: string | string[] | undefined): boolean {
  return header === 'true';
}

/** An Apollo plugin: `extensions.cypher` of an answer. */
export const cypherPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { calls }, response: { body } }) {
        if (calls && body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, cypher: calls };
      },
    };
  },
};
