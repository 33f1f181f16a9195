/** Taking statements out of the graph, with all that is theirs. */

import type { Transaction } from '../store/store.ts';
import { ungroup } from './ungroup.ts';

/**
 * Removes statements with their figures, the hops of their chains and their links. The statements that reported the same utterances wait
 * for the grouping, which the caller lets follow (`groupStatements`). Ids that no statement has are passed over.
 */
export async function removeStatements(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await ungroup(transaction, ids);
  await transaction.write('clear-quoted', { ids });
  await transaction.write('drop-figures-of-statements', { ids });
  await transaction.write('drop-statements', { ids });
}
