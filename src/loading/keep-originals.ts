/** Records as they were read, kept where the changes of people make the graph say something else. */

import { canonicalRecord } from '../record/canonical-record.ts';
import type { ReadRecord } from '../record/record.ts';
import type { Transaction } from '../store/store.ts';
import { checksum } from './checksum.ts';

/** Keeps records beside what they have become, null where that is nothing, and forgets those that are in the graph as they were read. */
export async function keepOriginals(
  transaction: Transaction,
  settled: readonly (readonly [read: ReadRecord, now: ReadRecord | null])[],
): Promise<void> {
  const differ = ([read, now]: (typeof settled)[number]) =>
    now === null || now.id !== read.id || checksum(now) !== checksum(read);
  const rows = settled.filter(differ).map(([read, now]) => originalRow(read, now));
  const plain = settled.filter((each) => !differ(each)).map(([{ id }]) => id);
  if (plain.length > 0) await transaction.write('drop-originals', { ids: plain });
  if (rows.length > 0) await transaction.write('merge-originals', { rows });
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
  if (ids.length === 0) return;
  const rows = ids.map((id) => ({
    ...{ id, type: 'entity', record: null, checksum: null, hidden: false, hangsOn: null, article: null },
  }));
  await transaction.write('merge-originals', { rows });
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
