/** Full text over quotes, gists, names, aliases and titles. */

import { connectionResolvers } from '../connection.ts';
import type { QueryResolvers, SearchConnectionResolvers, SearchHitResolvers } from '../generated.ts';
import { highlightsOf, nodeOfHit, searchAll } from '../search.ts';

const query = {
  search: (_root, searchArguments, context) => searchAll(context, searchArguments),
} satisfies Pick<QueryResolvers, 'search'>;

const connection = {
  ...connectionResolvers,
  counts: async (list) => [...(await list.counts())],
} satisfies SearchConnectionResolvers;

const hit = {
  node: (found, _arguments, context) => nodeOfHit(context, found),
  highlights: (found, _arguments, context) => highlightsOf(context, found),
} satisfies SearchHitResolvers;

export const search = { Query: query, SearchConnection: connection, SearchHit: hit };
