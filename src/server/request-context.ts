/** What a request over HTTP brings to its resolvers and plugins, beside what every question has. */

import type { FastifyBaseLogger } from 'fastify';
import type { Context } from '../graphql/context.ts';
import type { CypherCall } from '../graphql/explain.ts';

export interface RequestContext extends Context {
  /** The log, under the request's id. */
  readonly log: FastifyBaseLogger;
  /** What was asked of the store, where the client wants to see it. */
  readonly calls?: readonly CypherCall[];
}
