/** The executable schema: schema.graphql with its resolvers, one module for each part of the API. */

import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { gql } from 'graphql-tag';
import { projectFile } from '../project.ts';
import { connectionResolvers } from './connection.ts';
import { dateScalar } from './date-scalar.ts';
import { articleMutations } from './mutations/articles.ts';
import { curation } from './mutations/curation.ts';
import { changes } from './resolvers/changes.ts';
import { disputes } from './resolvers/disputes.ts';
import * as entities from './resolvers/entity.ts';
import { networks } from './resolvers/networks.ts';
import { articleStats, node } from './resolvers/node.ts';
import { query } from './resolvers/query.ts';
import { search } from './resolvers/search.ts';
import { article, figure, quoting, resolution, resolutionAlternative, statement } from './resolvers/statement.ts';
import { subscriptions } from './resolvers/subscription.ts';
import { timeline } from './resolvers/timeline.ts';
import { utterances } from './resolvers/utterances.ts';

/** What was said, by whom, about whom, through whom, in which article. */
const said = {
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
  Resolution: resolution,
  ResolutionAlternative: resolutionAlternative,
  Article: article,
  Figure: figure,
  Quoting: quoting,
  ArticleStats: articleStats,
  StatementConnection: connectionResolvers,
  EntityConnection: connectionResolvers,
  ArticleConnection: connectionResolvers,
  FigureConnection: connectionResolvers,
  QuotingConnection: connectionResolvers,
};

/** Reads schema.graphql and attaches the resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: gql(readFileSync(projectFile('schema.graphql'), 'utf8')),
    resolvers: [
      said,
      changes,
      curation,
      articleMutations,
      disputes,
      search,
      subscriptions,
      timeline,
      utterances,
      networks,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
