/**
 * The HTTP status of what went wrong in a well-formed request, as the GraphQL over HTTP specification wants it: 200 for clients
 * that take application/json, where a status other than 200 may be a proxy's; 4xx for those that ask for
 * application/graphql-response+json. Apollo gives 4xx to both.
 */

import type { ApolloServerPlugin } from '@apollo/server';
import Negotiator from 'negotiator';

/** As Apollo ranks them: where a client takes both alike, the older one. */
const mediaTypes = ['application/json', 'application/graphql-response+json'];

/** An Apollo plugin; a request that holds no query at all keeps its 400. */
export const responseStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, source }) {
        if (response.http.status !== 400 || source === undefined) return;
        if (prefersPlainJson(request.http?.headers.get('accept'))) response.http.status = 200;
      },
    };
  },
};

/** Whether a client would rather have application/json than application/graphql-response+json. */
export function prefersPlainJson(accept: string | undefined): boolean {
  return !accept || new Negotiator({ headers: { accept } }).mediaType(mediaTypes) === mediaTypes[0];
}
