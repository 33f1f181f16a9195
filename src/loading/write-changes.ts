/** Changes in the graph: nodes beside what they change, linked to nothing, since what they change comes and goes. */

import { byTime } from '../amending/changes.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Transaction } from '../store/store.ts';
import { checksum } from './checksum.ts';

/** Writes change nodes, new ones and such as were undone; what they change is settled by whoever calls. */
export async function writeChanges(transaction: Transaction, changes: readonly ChangeRecord[]): Promise<void> {
  if (changes.length === 0) return;
  await transaction.write('count-change');
  await transaction.write('merge-changes', { rows: changes.toSorted(byTime).map(changeRow) });
}

function changeRow(change: ChangeRecord) {
  const { id, kind, target, into = null, at, by, reason = null, undoneAt = null, undoneBy = null } = change;
  const { before, after } = canonicalRecord(change);
  return {
    ...{ id, kind, target, into, at, by, reason, undoneAt, undoneBy, checksum: checksum(change) },
    before: before ? JSON.stringify(before) : null,
    after: after ? JSON.stringify(after) : null,
  };
}
