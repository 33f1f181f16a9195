/** Ways between entities and the networks around them. */

import type {
  GraphLinkResolvers,
  GraphNodeResolvers,
  GraphResolvers,
  PathResolvers,
  QueryResolvers,
  SourceSharesResolvers,
} from '../generated.ts';
import { entityById, statementsByIds } from '../lookup.ts';
import { network, ways } from '../networks.ts';

/** Behind a link at most so many statements are shown; its count is of all that were read. */
const maxEvidence = 100;

const query = {
  path: async (_root, pathArguments, context) => [...(await ways(context, pathArguments))],
  graph: (_root, graphArguments, context) => network(context, graphArguments),
} satisfies Pick<QueryResolvers, 'path' | 'graph'>;

const path = {
  hops: ({ links }) => links.length,
  nodes: ({ nodes }) => [...nodes],
  links: ({ links }) => [...links],
} satisfies PathResolvers;

const graph = {
  nodes: ({ nodes }) => [...nodes],
  links: ({ links }) => [...links],
} satisfies GraphResolvers;

const graphNode = {
  label: async ({ id }, _arguments, context) => (await entityById(context, id)).name,
  kind: async ({ id }, _arguments, context) => (await entityById(context, id)).kind,
  entity: ({ id }, _arguments, context) => entityById(context, id),
} satisfies GraphNodeResolvers;

const graphLink = {
  count: ({ count, statements }) => count ?? statements.length,
  statements: ({ statements }, _arguments, context) => statementsByIds(context, statements.slice(0, maxEvidence)),
} satisfies GraphLinkResolvers;

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

const sourceShares = {
  firstHandShare: ({ firstHand, statements }) => share(firstHand, statements),
  relayedShare: ({ relayed, statements }) => share(relayed, statements),
  unnamedShare: ({ unnamed, statements }) => share(unnamed, statements),
} satisfies SourceSharesResolvers;

export const networks = {
  Query: query,
  Path: path,
  Graph: graph,
  GraphNode: graphNode,
  GraphLink: graphLink,
  SourceShares: sourceShares,
};
