/** A graph in memory that holds the seed and nothing else: what the answers in the documentation come from. */

import { type Ask, askHere } from '../../src/graphql/ask.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';

export async function openWithSeed(): Promise<{ readonly ask: Ask; close(): Promise<void> }> {
  const store = openEmbedded();
  await store.prepare();
  await load(store, [projectFile('seed')], { strict: true });
  return { ask: askHere(store), close: () => store.close() };
}
