/** What a graph must have before it is asked or written to: constraints and indexes, and what an earlier version, or a load or service that was cut off, left undone. */

import { HearsayError } from '../errors.ts';
import { requireKnownFormat } from '../store/graph-format.ts';
import type { Store } from '../store/store.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { groupLeftovers } from './group-statements.ts';
import type { OnMigrated } from './migrate.ts';

/** Prepares the graph; one that takes no writes is asked as it is. @throws HearsayError GRAPH_NEWER, GRAPH_INCOMPLETE */
export async function prepareGraph(store: Store, onMigrated?: OnMigrated): Promise<void> {
  await requireKnownFormat(store, store.description);
  try {
    await store.prepare();
    await bringUpToDate(store, onMigrated);
    await groupLeftovers(store);
  } catch (error) {
    if (!(error instanceof HearsayError && error.code === 'STORE_READ_ONLY')) throw error;
  }
}
