/** Whether every record in the graph is whole: read back from its nodes and links, it has the checksum with which it was written. */

import { idPages } from '../reading/id-pages.ts';
import { readRecords } from '../reading/records-by-id.ts';
import { relationRecord, type StandingRelation } from '../reading/to-record.ts';
import type { ReadRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';
import { checksum } from './checksum.ts';
import { nameRows } from './rows.ts';

export interface RecordsCheck {
  readonly records: number;
  /** Ids of records of which something is missing, or is otherwise than it was written. */
  readonly halves: readonly string[];
}

const pageSize = 500;

const kinds: readonly {
  readonly type: string;
  readonly ids: string;
  readonly read: (reader: Reader, ids: readonly string[]) => Promise<readonly ReadRecord[]>;
}[] = [
  { type: 'entity', ids: 'export-entity-ids', read: readRecords },
  { type: 'relation', ids: 'export-entity-ids', read: readRelations },
  { type: 'article', ids: 'export-article-ids', read: readRecords },
  { type: 'statement', ids: 'export-statement-ids', read: readRecords },
  { type: 'figure', ids: 'export-figure-ids', read: readRecords },
];

/** Reads the whole graph, page by page. */
export async function checkRecords(reader: Reader): Promise<RecordsCheck> {
  const halves = new Set<string>();
  let count = 0;
  for (const { type, ids, read } of kinds)
    for await (const page of idPages(reader, ids, pageSize)) {
      const records = await read(reader, page);
      const found = new Map(records.map((record) => [record.id, record]));
      const own = type === 'relation' ? [...found.keys()] : page;
      count += own.length;
      const written = own.length === 0 ? [] : await reader.read(`${type}-checksums`, { ids: own });
      const checksums = new Map(written.map(({ id, checksum }) => [id, checksum]));
      for (const id of own) {
        const record = found.get(id);
        if (record === undefined || checksum(record) !== checksums.get(id)) halves.add(id);
      }
      if (type === 'entity') for (const id of await unnamed(reader, records)) halves.add(id);
    }
  return { records: count, halves: [...halves] };
}

async function readRelations(reader: Reader, ids: readonly string[]): Promise<readonly ReadRecord[]> {
  const rows = (await reader.read('export-relations', { ids })) as readonly unknown[] as readonly StandingRelation[];
  return rows.map(relationRecord);
}

/** Entities that are not found by all their names. */
async function unnamed(reader: Reader, records: readonly ReadRecord[]): Promise<readonly string[]> {
  const rows = await reader.read('names-of-entities', { ids: records.map(({ id }) => id) });
  const keys = new Set(rows.map(({ entity, key }) => `${entity} ${key}`));
  return records
    .filter(
      (record) => record.type === 'entity' && nameRows(record).some(({ key }) => !keys.has(`${record.id} ${key}`)),
    )
    .map(({ id }) => id);
}
