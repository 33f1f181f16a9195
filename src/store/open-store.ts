/** From settings to an engine. Nobody outside this room knows which one it is. */

import type { Settings } from '../settings.ts';
import { openEmbedded } from './embedded/embedded-store.ts';
import { openNeo4j } from './neo4j/neo4j-store.ts';
import type { Store } from './store.ts';

/** Opens the store that the settings ask for, with its constraints and indexes in place. */
export async function openStore({ neo4j, data }: Pick<Settings, 'neo4j' | 'data'>): Promise<Store> {
  const store = neo4j ? await openNeo4j(neo4j) : openEmbedded(data);
  await store.prepare();
  return store;
}
