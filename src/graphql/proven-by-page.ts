/** Lists found by the ids of entities, taken as they are: what is found shows that there are such entities, in one call. */

import { isEntityId } from '../reading/names.ts';
import type { FindEntity } from '../reading/statement-filter.ts';
import type { Connection } from './connection.ts';
import type { Context } from './context.ts';

/** A list, and whether every entity that was asked for stands in each of its rows. */
interface Found<Node> {
  readonly list: Connection<Node>;
  readonly isProof: boolean;
}

/** Finds an entity by what people call it; an id is believed. */
export function believing({ load }: Context): FindEntity {
  return async (reference) => (isEntityId(reference) ? reference : load.findEntity(reference));
}

/**
 * The list that `listWith` makes with a way to find entities. Ids are believed where the list's page is asked for and proves them; where it
 * is empty, or proves nothing, they are looked up before.
 */
export async function provenByPage<Node>(
  context: Context,
  type: 'StatementConnection' | 'QuotingConnection',
  listWith: (find: FindEntity) => Promise<Found<Node>>,
): Promise<Connection<Node>> {
  if (['nodes', 'edges', 'pageInfo'].some((field) => context.asked.has(type, field))) {
    const { list, isProof } = await listWith(believing(context));
    if (isProof && (await list.page()).rows.length > 0) return list;
  }
  return (await listWith(context.load.findEntity)).list;
}
