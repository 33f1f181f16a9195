/** The executable schema: schema.graphql with its resolvers. */

import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { gql } from 'graphql-tag';
import { projectFile } from '../project.ts';
import { connectionResolvers } from './connection.ts';
import { dateScalar } from './date-scalar.ts';
import * as entities from './resolvers/entity.ts';
import { articleStats, node } from './resolvers/node.ts';
import { query } from './resolvers/query.ts';
import { article, figure, quoting, statement } from './resolvers/statement.ts';

/** Reads schema.graphql and attaches the resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: gql(readFileSync(projectFile('schema.graphql'), 'utf8')),
    resolvers: {
      Query: query,
      Date: dateScalar,
      Node: node,
      Entity: entities.entity,
      Person: entities.person,
      Organization: entities.organization,
      Country: entities.country,
      Place: entities.place,
      Group: entities.group,
      Event: entities.event,
      Role: entities.role,
      Membership: entities.membership,
      Relay: entities.relay,
      ChainLink: entities.chainLink,
      Statement: statement,
      Article: article,
      Figure: figure,
      Quoting: quoting,
      ArticleStats: articleStats,
      StatementConnection: connectionResolvers,
      EntityConnection: connectionResolvers,
      ArticleConnection: connectionResolvers,
      FigureConnection: connectionResolvers,
      QuotingConnection: connectionResolvers,
    },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
