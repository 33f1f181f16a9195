/** Statements over time. */

import { toConjunctions } from '../../reading/statement-filter.ts';
import { type ReadRows, readTimeline } from '../../reading/timeline.ts';
import type { EntityCountResolvers, QueryResolvers, TimelineBucketResolvers } from '../generated.ts';
import { entityById } from '../lookup.ts';
import { bestStart } from '../statements.ts';

const query = {
  timeline: async (_root, { where, interval }, { load, reader }) => {
    const anyOf = await toConjunctions(where, load.findEntity);
    const { file, anchor, parameters } = bestStart(anyOf);
    const readRows: ReadRows = (name, more) =>
      file === '-of-entities'
        ? load.rowsOf(`${name}${file}`, { ...parameters, ...more }, anchor)
        : reader.read(name, { ...more });
    return readTimeline(readRows, anyOf, interval ?? 'DAY');
  },
} satisfies Pick<QueryResolvers, 'timeline'>;

const bucket = {
  speakers: async ({ ranking }) => [...(await ranking('SPEAKERS'))],
  topics: async ({ ranking }) => [...(await ranking('TOPICS'))],
} satisfies TimelineBucketResolvers;

const entityCount = {
  entity: ({ entity }, _arguments, context) => entityById(context, entity),
} satisfies EntityCountResolvers;

export const timeline = { Query: query, TimelineBucket: bucket, EntityCount: entityCount };
