/** What a graph must have before it is asked or written to: constraints and indexes, and what an earlier version or a load that was cut off left undone. */

import { HearsayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { mendTies } from './check-ties.ts';
import { keyNames } from './key-names.ts';

/** Prepares the graph; one that takes no writes is asked as it is. `onProgress` is told of how many entities the names have their keys. */
export async function prepareGraph(store: Store, onProgress?: (done: number) => void): Promise<void> {
  try {
    await store.prepare();
    await keyNames(store, onProgress);
    await mendTies(store);
  } catch (error) {
    if (!(error instanceof HearsayError && error.code === 'STORE_READ_ONLY')) throw error;
  }
}
