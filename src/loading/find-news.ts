/** What is new or changed among records, by their checksums. */

import type { HearsayRecord, RecordType } from '../record/record.ts';
import type { Reader } from '../store/store.ts';
import { checksum } from './checksum.ts';

/** Records that the graph does not hold as they are; of `changedIds` it holds others. */
export interface News<Kind extends HearsayRecord> {
  readonly all: readonly Kind[];
  readonly ids: readonly string[];
  readonly changedIds: readonly string[];
}

/**
 * The news among records. Where changes stand over a record the graph holds something else than what was read: with `asRead` records are
 * compared with what was read, otherwise with what the graph holds.
 */
export async function findNews<Kind extends HearsayRecord>(
  reader: Reader,
  records: readonly Kind[],
  { asRead }: { readonly asRead: boolean },
): Promise<News<Kind>> {
  const known = await readChecksums(reader, records);
  const ids = records.map(({ id }) => id);
  if (asRead && ids.length > 0)
    for (const { id, checksum: original } of await reader.read('original-checksums', { ids })) {
      if (original === null) known.delete(id);
      else known.set(id, original);
    }
  const all = records.filter((record) => known.get(record.id) !== checksum(record));
  const newIds = all.map(({ id }) => id);
  return { all, ids: newIds, changedIds: newIds.filter((id) => known.has(id)) };
}

const types: readonly RecordType[] = ['entity', 'article', 'relation', 'statement', 'figure', 'change'];

async function readChecksums(reader: Reader, records: readonly HearsayRecord[]): Promise<Map<unknown, unknown>> {
  const known = new Map<unknown, unknown>();
  for (const type of types) {
    const ids = records.filter((record) => record.type === type).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const row of await reader.read(`${type}-checksums`, { ids })) known.set(row.id, row.checksum);
  }
  return known;
}
