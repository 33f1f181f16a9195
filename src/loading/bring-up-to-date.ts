/** What whoever writes to a graph does first: it is brought to this version's format, and what was cut off is finished. */

import type { Store } from '../store/store.ts';
import { mendTies } from './check-ties.ts';
import { keyNames } from './key-names.ts';
import { migrate, type OnMigrated } from './migrate.ts';

export async function bringUpToDate(store: Store, onMigrated?: OnMigrated): Promise<void> {
  await migrate(store, onMigrated);
  // The rules of keys change more often than the format does.
  await keyNames(store);
  await mendTies(store);
}
