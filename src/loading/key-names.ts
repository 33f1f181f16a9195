/** Keys of names in graphs that were loaded by an earlier version: names are found by no key that is not there. */

import { HearsayError } from '../errors.ts';
import { idPages } from '../reading/id-pages.ts';
import { readEntities } from '../reading/nodes.ts';
import { entityRecord } from '../reading/to-record.ts';
import type { Reader, Store } from '../store/store.ts';
import { nameRows } from './rows.ts';

/** Raised with every change of the rules by which keys are made, so that all names get theirs anew. */
export const nameKeysVersion = 3;

const pageSize = 500;

/** For those who only read. @throws HearsayError GRAPH_OUTDATED where names have no keys of this version */
export async function requireKeyedNames(reader: Reader): Promise<void> {
  if ((await areKeyed(reader)) || (await reader.read('export-entity-ids', { after: '', limit: 1 })).length === 0)
    return;
  throw new HearsayError(
    'GRAPH_OUTDATED',
    'The names of this graph were loaded by an earlier version and lack what they are found by. Start the service, or load or ingest anything, once: that adds it.',
  );
}

async function areKeyed(reader: Reader): Promise<boolean> {
  const counters = await reader.read('counters');
  return counters.some(({ id, value }) => id === 'name-keys' && value === nameKeysVersion);
}

/** Gives all names their keys, unless they have those of this version; told after each page how many entities are done. */
export async function keyNames(store: Store, onProgress?: (done: number) => void): Promise<void> {
  if (await areKeyed(store)) return;
  let done = 0;
  for await (const ids of idPages(store, 'export-entity-ids', pageSize)) {
    const rows = (await readEntities(store, ids)).map(entityRecord).flatMap(nameRows);
    await store.write((transaction) => transaction.write('merge-names', { rows }));
    done += ids.length;
    onProgress?.(done);
  }
  await store.write((transaction) => transaction.write('mark-names-keyed', { version: nameKeysVersion }));
}
