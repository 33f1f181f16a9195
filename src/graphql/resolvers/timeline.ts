/** Statements over time, and what they have in common. */

import { readFacets } from '../../reading/facets.ts';
import { type FindEntity, type StatementFilter, toConjunctions } from '../../reading/statement-filter.ts';
import { bestStart, fileOf, leanStart } from '../../reading/statement-starts.ts';
import { type ReadRows, readTimeline } from '../../reading/timeline.ts';
import type { Context } from '../context.ts';
import type { EntityCountResolvers, QueryResolvers, TimelineBucketResolvers } from '../generated.ts';
import { entityById } from '../lookup.ts';
import { believing } from '../proven-by-page.ts';

const query = {
  timeline: async (_root, { where, interval }, context) => {
    const believed = await found(context, where, believing(context));
    if (believed.isProof) {
      const timeline = await readTimeline(believed.readRows, believed.anyOf, interval ?? 'DAY');
      if (timeline.buckets.length > 0) return timeline;
    }
    const { anyOf, readRows } = await found(context, where, context.load.findEntity);
    return readTimeline(readRows, anyOf, interval ?? 'DAY');
  },
  statementFacets: async (_root, { where }, context) => {
    const { anyOf, readRows } = await found(context, where, context.load.findEntity);
    return readFacets(readRows, anyOf);
  },
} satisfies Pick<QueryResolvers, 'timeline' | 'statementFacets'>;

/** The statements that fit, from where they are found soonest. */
async function found({ load, reader }: Context, where: StatementFilter | null | undefined, find: FindEntity) {
  const anyOf = await toConjunctions(where, find);
  const start = await bestStart(reader, anyOf);
  const isLinked = leanStart(start, anyOf).file === '-linked';
  const readRows: ReadRows = (name, more) => {
    if (start.file !== '-of-entities') return reader.read(name, { ...more });
    const isLean = isLinked && name === 'statements-days';
    return load.rowsOf(fileOf(name, isLean ? { ...start, file: '-linked' } : start), { ...more }, start.anchor);
  };
  return { anyOf, readRows, isProof: isLinked };
}

const bucket = {
  speakers: async ({ ranking }) => [...(await ranking('SPEAKERS'))],
  topics: async ({ ranking }) => [...(await ranking('TOPICS'))],
} satisfies TimelineBucketResolvers;

const entityCount = {
  entity: ({ entity }, _arguments, context) => entityById(context, entity),
} satisfies EntityCountResolvers;

export const timeline = { Query: query, TimelineBucket: bucket, EntityCount: entityCount };
