/** From settings to an engine, of which only the chosen one is loaded. Nobody outside this room knows which one it is. */

import type { Settings } from '../settings.ts';
import { requireKnownFormat } from './graph-format.ts';
import type { Store } from './store.ts';

export interface OpenOptions {
  /** Only to ask: nothing is made in the database, and an embedded graph must be there already. Default: false. */
  readonly toRead?: boolean;
  /** To restore a backup: a graph of which a part was restored may be opened. Default: false. */
  readonly toRestore?: boolean;
}

/**
 * Opens the store that the settings ask for and makes nothing in it. A Neo4j that does not answer yet is no failure: it is asked again with
 * every question.
 * @throws HearsayError STORE_REFUSED, and on the embedded engine what `openStore` throws
 */
export async function openStoreToServe({ neo4j, data }: Pick<Settings, 'neo4j' | 'data'>): Promise<Store> {
  if (neo4j) return (await import('./neo4j/neo4j-store.ts')).openNeo4j(neo4j, { mayBeAbsent: true });
  return (await import('./embedded/embedded-store.ts')).openEmbedded(data);
}

/**
 * Opens the store that the settings ask for; unless it is only read, its constraints and indexes are made where they are missing.
 * @throws HearsayError STORE_UNREACHABLE, STORE_BUSY, STORE_REFUSED, STORE_READ_ONLY, GRAPH_NEWER, GRAPH_INCOMPLETE and others
 */
export async function openStore(
  { neo4j, data }: Pick<Settings, 'neo4j' | 'data'>,
  { toRead = false, toRestore = false }: OpenOptions = {},
): Promise<Store> {
  const store = neo4j
    ? await (await import('./neo4j/neo4j-store.ts')).openNeo4j(neo4j)
    : (await import('./embedded/embedded-store.ts')).openEmbedded(data, { mustExist: toRead });
  try {
    if (!toRestore) await requireKnownFormat(store, store.description);
    if (!toRead) await store.prepare();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
