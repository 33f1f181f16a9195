/** Changes in the graph: nodes beside what they change, linked to nothing, since what they change comes and goes. */

import { byTime, isOfArticle } from '../amending/changes.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Transaction } from '../store/store.ts';
import { checksum } from './checksum.ts';

/** Writes change nodes, new ones and such as were undone; what they change is settled by whoever calls. */
export async function writeChanges(transaction: Transaction, changes: readonly ChangeRecord[]): Promise<void> {
  if (changes.length === 0) return;
  // What came in and went changes no record: nothing has to be read again because of it.
  if (!changes.every(isOfArticle)) await transaction.write('count-change');
  await transaction.write('merge-changes', { rows: changes.toSorted(byTime).map(changeRow) });
  await transaction.write('keep-moment', { moment: Math.max(...changes.map(lastMoment)) });
}

function lastMoment({ at, undoneAt }: ChangeRecord): number {
  return Math.max(Date.parse(at), undoneAt === undefined ? 0 : Date.parse(undoneAt));
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
