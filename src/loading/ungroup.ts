/** What a change undoes: the utterances of changed statements, whose statements then wait for the grouping again. */

import type { Transaction } from '../store/store.ts';

/**
 * Takes the utterances of changed statements out of the graph, in the transaction that changes them: a graph never says that
 * a statement reports what it no longer reports. All that reported them or their rivals waits for the grouping.
 */
export async function ungroup(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const utterances = idsIn(await transaction.read('utterances-of-statements', { ids }));
  const neighbours =
    utterances.length === 0 ? [] : idsIn(await transaction.read('utterance-neighbours', { ids: utterances }));
  await transaction.write('mark-ungrouped', { ids: [...new Set([...ids, ...neighbours])] });
  if (utterances.length > 0) await transaction.write('drop-utterances', { ids: utterances });
}

function idsIn(rows: readonly { readonly id?: unknown }[]): string[] {
  return rows.map(({ id }) => id as string);
}
