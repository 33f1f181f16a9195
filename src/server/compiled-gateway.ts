/** Compiled execution for Apollo Server, by the one way in that it has for an execution of one's own: that of gateways. */

import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Execute } from '../graphql/compiled-execution.ts';
import type { Context } from '../graphql/context.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type SchemaTold = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];

/** A gateway to nowhere else: it answers from the schema itself. `learn` is told of every document that came so far. */
export function compiledGateway(
  schema: GraphQLSchema,
  run: Execute,
  learn: (query: string, document: DocumentNode) => void,
): Gateway {
  let tell: SchemaTold = () => {};
  return {
    onSchemaLoadOrUpdate(told) {
      tell = told;
      return () => {};
    },
    async load() {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return {
        executor({ document, request, context }) {
          if (request.query !== undefined) learn(request.query, document);
          return run({
            document,
            operationName: request.operationName ?? null,
            variableValues: request.variables ?? {},
            contextValue: context as Context,
          });
        },
      };
    },
    async stop() {},
  };
}
