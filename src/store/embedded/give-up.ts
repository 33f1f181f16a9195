/** Ending what went wrong, so that the reason for it is what is told. */

import type { GrafeoDB, Transaction } from '@grafeo-db/js';

/** A commit that failed has taken everything back already, and calls itself active all the same. */
export function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // What failed before is what is told.
  }
}

/** A database of which nothing is wanted any more. */
export function closeQuietly(database: GrafeoDB): void {
  try {
    database.close();
  } catch {
    // It is closed all the same.
  }
}
