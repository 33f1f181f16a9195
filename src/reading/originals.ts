/** Records as they were read, before anybody changed anything in them. */

import type { ReadRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';
import { inParts } from './id-pages.ts';
import { readRecords } from './records-by-id.ts';

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
