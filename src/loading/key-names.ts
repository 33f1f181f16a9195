/** Keys of names in graphs that were loaded by an earlier version: names are found by no key that is not there. */

import { readEntities } from '../reading/nodes.ts';
import { entityRecord } from '../reading/to-record.ts';
import type { Store } from '../store/store.ts';
import { nameRows } from './rows.ts';

/** Raised with every change of the rules by which keys are made, so that all names get theirs anew. */
export const nameKeysVersion = 1;

const pageSize = 500;

/** Gives all names their keys, unless they have those of this version; told after each page how many entities are done. */
export async function keyNames(store: Store, onProgress?: (done: number) => void): Promise<void> {
  const counters = await store.read('counters');
  if (counters.some(({ id, value }) => id === 'name-keys' && value === nameKeysVersion)) return;
  for (let [after, done] = ['', 0]; ; ) {
    const ids = (await store.read('export-entity-ids', { after, limit: pageSize })).map(({ id }) => id as string);
    if (ids.length > 0) {
      const rows = (await readEntities(store, ids)).map(entityRecord).flatMap(nameRows);
      await store.write((transaction) => transaction.write('merge-names', { rows }));
      done += ids.length;
      onProgress?.(done);
    }
    if (ids.length < pageSize) break;
    after = ids.at(-1) ?? '';
  }
  await store.write((transaction) => transaction.write('mark-names-keyed', { version: nameKeysVersion }));
}
