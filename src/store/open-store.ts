/** From settings to an engine, of which only the chosen one is loaded. Nobody outside this room knows which one it is. */

import type { Settings } from '../settings.ts';
import type { Store } from './store.ts';

/** Opens the store that the settings ask for, with its constraints and indexes in place. */
export async function openStore({ neo4j, data }: Pick<Settings, 'neo4j' | 'data'>): Promise<Store> {
  const store = neo4j
    ? await (await import('./neo4j/neo4j-store.ts')).openNeo4j(neo4j)
    : (await import('./embedded/embedded-store.ts')).openEmbedded(data);
  await store.prepare();
  return store;
}
