/** Weighs every query before it runs, refuses what is too costly, and tells each client what its query costs. */

import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { checkCost, type QueryCost } from '../graphql/limits/query-cost.ts';

/** An Apollo plugin: `extensions.cost` of each answer, and an error where `limit` is exceeded. */
export function costPlugin(limit: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: QueryCost | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (operation?.operation === 'subscription') throw wrongTransport();
          if (!operation) return;
          try {
            cost = checkCost({ schema, document, operation, variables: request.variables ?? {} }, limit);
          } catch (error) {
            throw badRequest((error as Error).message, error as Error);
          }
        },
        async willSendResponse({ response: { body } }) {
          if (cost && body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

function wrongTransport(): GraphQLError {
  return new GraphQLError(
    'Subscriptions are answered as server-sent events; ask with the header accept: text/event-stream.',
    {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    },
  );
}

function badRequest(message: string, originalError: Error): GraphQLError {
  return new GraphQLError(message, { originalError, extensions: { http: { status: 400 } } });
}
