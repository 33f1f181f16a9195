/** What the graph knows of entities, for the resolver. */

import { readEntities } from '../reading/nodes.ts';
import type { EntityRecord, RelationRecord } from '../record/record.ts';
import type { Known } from '../resolving/known-index.ts';
import type { Reader } from '../store/store.ts';

const pageSize = 500;

/**
 * All entities and relations, read page by page. They go to the resolver at once, since what a body is part of tells how its names are
 * to be found, and may stand on a later page.
 */
export async function readKnown(reader: Reader): Promise<Known> {
  const entities: EntityRecord[] = [];
  const relations: RelationRecord[] = [];
  for (let after = ''; ; ) {
    const rows = await reader.read('export-entity-ids', { after, limit: pageSize });
    const ids = rows.map(({ id }) => id as string);
    if (ids.length > 0) {
      const page = await readPage(reader, ids);
      entities.push(...page.entities);
      relations.push(...page.relations);
    }
    if (ids.length < pageSize) return { entities, relations };
    after = ids.at(-1) ?? '';
  }
}

async function readPage(reader: Reader, ids: readonly string[]): Promise<Known> {
  const entities = await readEntities(reader, ids);
  const relations = await reader.read('export-relations', { ids });
  return {
    entities: entities.map((entity) => spoken({ type: 'entity', ...entity }) as unknown as EntityRecord),
    relations: relations.map((relation) => spoken({ type: 'relation', ...relation }) as unknown as RelationRecord),
  };
}

/** The graph has nulls where records are silent. */
function spoken(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
