/** Telling an import which corrections were made as the article was accepted: they are taken back with it. */

import { correctionsWith } from '../amending/changes.ts';
import { readChanges } from '../reading/changes.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import type { Store } from '../store/store.ts';
import { writeChange } from './curate.ts';

/** Adds the ids of changes to the import, as its `corrections`. */
export async function noteCorrections(store: Store, imported: string, corrections: readonly string[]): Promise<void> {
  if (corrections.length === 0) return;
  await writeChange(store, async (transaction) => {
    const [change] = await readChanges(transaction, [imported]);
    if (!change) return null;
    const all = [...correctionsWith(change), ...corrections];
    return canonicalRecord({ ...change, after: { ...change.after, corrections: all } });
  });
}
