/** Records as the graph says them, by ids of every kind. */

import type { ReadRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';
import { readArticles, readEntities, readFigures, readStatements } from './nodes.ts';
import {
  articleRecord,
  entityRecord,
  figureRecord,
  relationRecord,
  type StandingRelation,
  statementRecord,
} from './to-record.ts';

/** Ids that mean nothing are passed over; those without the prefix of another kind are of entities. */
export async function readRecords(reader: Reader, ids: readonly string[]): Promise<ReadRecord[]> {
  const of = (prefix: string) => ids.filter((id) => id.startsWith(`${prefix}:`));
  const entities = ids.filter((id) => !/^(statement|article|figure|relation):/.test(id));
  const read = async <Node>(
    some: readonly string[],
    reading: (reader: Reader, ids: readonly string[]) => Promise<readonly Node[]>,
    convert: (node: Node) => ReadRecord,
  ) => (some.length === 0 ? [] : (await reading(reader, some)).map(convert));
  return [
    ...(await read(entities, readEntities, entityRecord)),
    ...(await read(of('article'), readArticles, articleRecord)),
    ...(await read(of('relation'), readRelationsById, relationRecord)),
    ...(await read(of('statement'), readStatements, statementRecord)),
    ...(await read(of('figure'), readFigures, figureRecord)),
  ];
}

async function readRelationsById(reader: Reader, ids: readonly string[]) {
  return (await reader.read('relations-by-id', { ids })) as readonly unknown[] as readonly StandingRelation[];
}
