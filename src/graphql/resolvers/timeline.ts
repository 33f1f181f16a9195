/** Statements over time, and what they have in common. */

import { readFacets } from '../../reading/facets.ts';
import { type StatementFilter, toConjunctions } from '../../reading/statement-filter.ts';
import { type ReadRows, readTimeline } from '../../reading/timeline.ts';
import type { Context } from '../context.ts';
import type { EntityCountResolvers, QueryResolvers, TimelineBucketResolvers } from '../generated.ts';
import { entityById } from '../lookup.ts';
import { bestStart } from '../statements.ts';

const query = {
  timeline: async (_root, { where, interval }, context) => {
    const { anyOf, readRows } = await found(context, where);
    return readTimeline(readRows, anyOf, interval ?? 'DAY');
  },
  statementFacets: async (_root, { where }, context) => {
    const { anyOf, readRows } = await found(context, where);
    return readFacets(readRows, anyOf);
  },
} satisfies Pick<QueryResolvers, 'timeline' | 'statementFacets'>;

/** The statements that fit, from where they are found soonest. */
async function found({ load, reader }: Context, where: StatementFilter | null | undefined) {
  const anyOf = await toConjunctions(where, load.findEntity);
  const { file, anchor, parameters } = bestStart(anyOf);
  const readRows: ReadRows = (name, more) =>
    file === '-of-entities'
      ? load.rowsOf(`${name}${file}`, { ...parameters, ...more }, anchor)
      : reader.read(name, { ...more });
  return { anyOf, readRows };
}

const bucket = {
  speakers: async ({ ranking }) => [...(await ranking('SPEAKERS'))],
  topics: async ({ ranking }) => [...(await ranking('TOPICS'))],
} satisfies TimelineBucketResolvers;

const entityCount = {
  entity: ({ entity }, _arguments, context) => entityById(context, entity),
} satisfies EntityCountResolvers;

export const timeline = { Query: query, TimelineBucket: bucket, EntityCount: entityCount };
