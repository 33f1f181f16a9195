/** A command's work with the store of the settings, closed however the work ends. */

import { readSettings } from '../settings.ts';
import { type OpenOptions, openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';

export async function withStore<Result>(
  work: (store: Store) => Promise<Result>,
  options: OpenOptions = {},
): Promise<Result> {
  const store = await openStore(readSettings(), options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
