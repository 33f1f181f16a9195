/** Records as they were read, kept where the changes of people make the graph say something else. */

import { canonicalRecord } from '../record/canonical-record.ts';
import type { ReadRecord } from '../record/record.ts';
import type { Transaction } from '../store/store.ts';
import { checksum } from './checksum.ts';

/** What was read under an id, null where nobody did, and what stands there, null where that is nothing. */
export type ReadAndNow = readonly [id: string, readonly [read: ReadRecord | null, now: ReadRecord | null]];

/** Keeps records beside what they have become, and forgets those that are in the graph as they were read. */
export async function keepOriginals(transaction: Transaction, settled: readonly ReadAndNow[]): Promise<void> {
  const rows = settled.flatMap(([id, [read, now]]) => rowOf(id, read, now) ?? []);
  const kept = new Set(rows.map(({ id }) => id));
  const plain = settled.flatMap(([id]) => (kept.has(id) ? [] : [id]));
  if (plain.length > 0) await transaction.write('drop-originals', { ids: plain });
  if (rows.length > 0) await transaction.write('merge-originals', { rows });
}

function rowOf(id: string, read: ReadRecord | null, now: ReadRecord | null) {
  if (read === null) return now && madeRow(id, now.type);
  const isOther = now === null || now.id !== read.id || checksum(now) !== checksum(read);
  return isOther ? originalRow(read, now) : null;
}

function originalRow(read: ReadRecord, now: ReadRecord | null) {
  const { text: _, ...record } = canonicalRecord(read) as ReadRecord & { readonly text?: string };
  return {
    ...{ id: read.id, type: read.type, record: JSON.stringify(record), checksum: checksum(read) },
    ...{ hidden: now === null || now.id !== read.id, hangsOn: hangsOn(read, now) },
    article: read.type === 'statement' && now === null ? read.article : null,
  };
}

/** Marks entities that are in the graph although nobody read them, because a correction gave them another id. */
export async function markMade(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.write('merge-originals', { rows: ids.map((id) => madeRow(id, 'entity')) });
}

function madeRow(id: string, type: ReadRecord['type']) {
  return { id, type, record: null, checksum: null, hidden: false, hangsOn: null, article: null };
}

/** What must change for a record to be whole again; nothing where its own changes alone make the difference. */
function hangsOn(read: ReadRecord, now: ReadRecord | null): readonly string[] | null {
  if (read.type === 'relation' && now === null) return [read.source, read.target];
  if (read.type === 'figure' && now === null) return [read.statement ?? ''];
  if (read.type === 'statement' && now?.type === 'statement') {
    const missing = (read.repeats ?? []).filter((inner) => !now.repeats?.includes(inner));
    return missing.length > 0 ? missing : null;
  }
  return null;
}
