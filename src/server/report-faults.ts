/** The errors of GraphQL answers: masked for the client, told to the operator under the request's id, counted by code. */

import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { createErrorFormatter } from '../graphql/masking.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { logFault } from './log-fault.ts';
import type { RequestContext } from './request-context.ts';

/** Masks the errors of one answer, and tells of them. */
export type FormatErrors = (errors: readonly GraphQLError[], log: FastifyBaseLogger) => GraphQLFormattedError[];

/** `hints`: whether clients are told what the schema has that is called much the same. */
export function errorsOf(metrics: Metrics | undefined, hints: boolean): FormatErrors {
  return (errors, log) => {
    const format = createErrorFormatter((fault) => logFault(log, fault), hints);
    const formatted = errors.map((error) => format(error.toJSON(), error));
    for (const { extensions } of formatted) metrics?.error(String(extensions?.code));
    return formatted;
  };
}

/** An Apollo plugin: Apollo masks by itself, and does not tell whose request it was. */
export function reportFaults(formatErrors: FormatErrors): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { log } }) {
          formatErrors(errors, log);
        },
      };
    },
  };
}
