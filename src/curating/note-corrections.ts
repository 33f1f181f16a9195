/** Telling an import which corrections were made as the article was accepted: they are taken back with it. */

import { correctionsWith } from '../amending/changes.ts';
import { broughtBy } from '../loading/remove-brought.ts';
import { readChanges } from '../reading/changes.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import type { Store } from '../store/store.ts';
import { writeChange } from './curate.ts';

/** Adds the ids of changes to the import, as its `corrections`, and what was made with them to what it brought. */
export async function noteCorrections(store: Store, imported: string, corrections: readonly string[]): Promise<void> {
  if (corrections.length === 0) return;
  await writeChange(store, async (transaction) => {
    const [change] = await readChanges(transaction, [imported]);
    if (!change) return null;
    const all = [...correctionsWith(change), ...corrections];
    const made = (await readChanges(transaction, corrections)).flatMap(broughtBy);
    const brought = [...broughtBy(change), ...made];
    const after = { ...change.after, ...(brought.length > 0 && { brought }), corrections: all };
    return canonicalRecord({ ...change, after });
  });
}
