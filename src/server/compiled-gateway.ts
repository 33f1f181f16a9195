/** Compiled execution for Apollo Server, by the one way in that it has for an execution of one's own: that of gateways. */

import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { compiledExecution } from '../graphql/compiled-execution.ts';
import type { Context } from '../graphql/context.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type SchemaTold = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];

/** A gateway to nowhere else: it answers from the schema itself. */
export function compiledGateway(schema: GraphQLSchema): Gateway {
  const run = compiledExecution(schema);
  let tell: SchemaTold = () => {};
  return {
    onSchemaLoadOrUpdate(told) {
      tell = told;
      return () => {};
    },
    async load() {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return {
        executor: ({ document, request, context }) =>
          run({
            document,
            operationName: request.operationName ?? null,
            variableValues: request.variables ?? {},
            contextValue: context,
          }),
      };
    },
    async stop() {},
  };
}
