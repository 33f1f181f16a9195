/** How every change is made: planned and written in one transaction, recorded with who, when, before and after. */

import { randomBytes } from 'node:crypto';
import { writeBatch } from '../loading/batch.ts';
import { groupStatements } from '../loading/group-statements.ts';
import { lockWrites } from '../loading/lock-writes.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Reader, Store, Transaction } from '../store/store.ts';

/** What a change is to be; who and when come to it when it is made. */
export type ChangeDraft = Pick<ChangeRecord, 'kind' | 'target' | 'into' | 'before' | 'after'>;

/** Who makes a change, and why, where that is said. */
export interface Curator {
  readonly by: string;
  readonly reason?: string | null | undefined;
}

/**
 * Makes the change that `plan` finds; null where it finds nothing to change. Nobody else changes anything between the plan's look at the
 * graph and the change. Utterances follow in a transaction of their own, as after a load.
 */
export async function curate(
  store: Store,
  curator: Curator,
  plan: (reader: Reader) => Promise<ChangeDraft | null>,
): Promise<ChangeRecord | null> {
  return write(store, async (transaction) => {
    const draft = await plan(transaction);
    return draft && recordOf(draft, curator, await nextMoment(transaction));
  });
}

/** Undoes the change that `plan` finds. */
export async function takeBack(
  store: Store,
  curator: Curator,
  plan: (reader: Reader) => Promise<ChangeRecord>,
): Promise<ChangeRecord> {
  const undone = await write(store, async (transaction) => {
    const change = await plan(transaction);
    return canonicalRecord({ ...change, undoneAt: await nextMoment(transaction), undoneBy: curator.by });
  });
  return undone as ChangeRecord;
}

async function write(
  store: Store,
  make: (transaction: Transaction) => Promise<ChangeRecord | null>,
): Promise<ChangeRecord | null> {
  const { result } = await store.write(async (transaction) => {
    await lockWrites(transaction);
    await transaction.write('open-changes');
    const change = await make(transaction);
    if (change) await writeBatch(transaction, [change]);
    return change;
  });
  if (result) await groupStatements(store);
  return result;
}

function recordOf(draft: ChangeDraft, { by, reason }: Curator, at: string): ChangeRecord {
  const id = `change:${at.replace(/\D/g, '')}-${randomBytes(3).toString('hex')}`;
  return canonicalRecord({ type: 'change', id, ...draft, at, by, ...(reason ? { reason } : {}) });
}

/** Now, or a millisecond after the last change where the clock does not say later than that: changes have an order. */
async function nextMoment(reader: Reader): Promise<string> {
  const [row] = await reader.read('last-change');
  const last = typeof row?.at === 'string' ? Date.parse(row.at) : 0;
  return new Date(Math.max(Date.now(), last + 1)).toISOString();
}
