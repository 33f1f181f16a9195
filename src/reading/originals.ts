/** Records as they were read, before anybody changed anything in them. */

import type { ReadRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';
import { inParts } from './id-pages.ts';
import { readArticles, readEntities, readFigures, readStatements } from './nodes.ts';
import {
  articleRecord,
  entityRecord,
  figureRecord,
  relationRecord,
  type StandingRelation,
  statementRecord,
} from './to-record.ts';

/** Those that are kept beside the graph, because it says something else; null for entities that nobody read and a correction made. */
export async function readKeptOriginals(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, ReadRecord | null>> {
  const found = new Map<string, ReadRecord | null>();
  for (const some of inParts(ids, idsInCall))
    for (const { id, record } of await reader.read('originals-by-id', { ids: some }))
      found.set(id as string, typeof record === 'string' ? (JSON.parse(record) as ReadRecord) : null);
  return found;
}

/** Those that are kept beside the graph, and the others from the graph itself. Ids that mean nothing are passed over. */
export async function readOriginals(reader: Reader, ids: readonly string[]): Promise<Map<string, ReadRecord>> {
  const kept = await readKeptOriginals(reader, ids);
  const found = new Map<string, ReadRecord>();
  for (const [id, record] of kept) if (record !== null) found.set(id, record);
  const rest = ids.filter((id) => !kept.has(id));
  for (const some of inParts(rest, idsInCall))
    for (const record of await readRecords(reader, some)) found.set(record.id, record);
  return found;
}

const idsInCall = 1000;

async function readRecords(reader: Reader, ids: readonly string[]): Promise<ReadRecord[]> {
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
