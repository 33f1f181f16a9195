/** How every change is made: planned and written in one transaction, recorded with who, when, before and after. */

import { writeBatch } from '../loading/batch.ts';
import { groupStatements } from '../loading/group-statements.ts';
import { lockWrites } from '../loading/lock-writes.ts';
import { type ChangeDraft, type Curator, makeChange, nextMoment } from '../loading/make-change.ts';
import { readChanges } from '../reading/changes.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import type { ChangeRecord, EntityRecord } from '../record/record.ts';
import type { Reader, Store, Transaction } from '../store/store.ts';

/** A change with the entities that it names and the graph does not have. */
export interface ChangePlan {
  readonly change: ChangeDraft;
  readonly brings: readonly EntityRecord[];
}

/**
 * Makes the change that `plan` finds; null where it finds nothing to change. Nobody else changes anything between the plan's look at the
 * graph and the change. Utterances follow in a transaction of their own, as after a load.
 */
export async function curate(
  store: Store,
  curator: Curator,
  plan: (reader: Reader) => Promise<ChangeDraft | ChangePlan | null>,
): Promise<ChangeRecord | null> {
  return writeChange(store, async (transaction) => {
    const planned = await plan(transaction);
    if (!planned) return null;
    const { change, brings } = 'brings' in planned ? planned : { change: planned, brings: [] };
    if (brings.length === 0) return makeChange(transaction, change, curator);
    await writeBatch(transaction, brings);
    return makeChange(
      transaction,
      { ...change, after: { ...change.after, brought: brings.map(({ id }) => id) } },
      curator,
    );
  });
}

/** Undoes the change that `plan` finds. */
export async function takeBack(
  store: Store,
  curator: Curator,
  plan: (transaction: Transaction) => Promise<ChangeRecord>,
): Promise<ChangeRecord> {
  const undone = await writeChange(store, async (transaction) => {
    const change = await plan(transaction);
    return canonicalRecord({ ...change, undoneAt: await nextMoment(transaction), undoneBy: curator.by });
  });
  return undone as ChangeRecord;
}

/**
 * Writes the change that `make` gives, in the transaction that it works in; null is none. Where the answer to a commit is lost on the way, the
 * transaction is done again: if the change is there by then, it was committed, and is not made twice.
 */
export async function writeChange<Made extends ChangeRecord | null>(
  store: Store,
  make: (transaction: Transaction) => Promise<Made>,
): Promise<Made> {
  const attempts: Made[] = [];
  const { result } = await store.write(async (transaction) => {
    await lockWrites(transaction);
    await transaction.write('open-changes');
    for (const made of attempts) if (made && (await isWritten(transaction, made))) return made;
    const change = await make(transaction);
    if (change) await writeBatch(transaction, [change]);
    attempts.push(change);
    return change;
  });
  if (result) await groupStatements(store);
  return result;
}

async function isWritten(reader: Reader, { id, undoneAt }: ChangeRecord): Promise<boolean> {
  const [kept] = await readChanges(reader, [id]);
  return kept !== undefined && kept.undoneAt === undoneAt;
}
