/** Which entities and relations the graph does not have; those that it has stay as they are. */

import { readCurrentIds } from '../reading/current-ids.ts';
import type { EntityRecord, RelationRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';

export async function newEntities(reader: Reader, entities: readonly EntityRecord[]): Promise<readonly EntityRecord[]> {
  if (entities.length === 0) return [];
  const ids = entities.map(({ id }) => id);
  const rows = await reader.read('entity-checksums', { ids });
  const known = new Set([...rows.map(({ id }) => id), ...(await readCurrentIds(reader, ids)).keys()]);
  return entities.filter(({ id }) => !known.has(id));
}

/** An id of a relation is made of its ends and its title, so that it stands at its source or nowhere. */
export async function newRelations(
  reader: Reader,
  relations: readonly RelationRecord[],
): Promise<readonly RelationRecord[]> {
  if (relations.length === 0) return [];
  const sources = [...new Set(relations.map(({ source }) => source))];
  const known = new Set((await reader.read('export-relations', { ids: sources })).map(({ id }) => id));
  return relations.filter(({ id }) => !known.has(id));
}
