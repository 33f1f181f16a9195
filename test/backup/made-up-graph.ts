/** A graph with everything in it that a backup has to keep, on either engine, and whole graphs of both. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stepsOverSeed } from '../../faults/durability/steps.ts';
import { takeSteps } from '../../faults/durability/taking.ts';
import { readWholeFile, readWholeNeo4j, type WholeGraph } from '../../faults/graph/whole-graph.ts';
import { askHere } from '../../src/graphql/ask.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { loadAll } from '../export/exported.ts';
import { runOnNeo4j, testNeo4j } from '../store/engines.ts';

/** An engine whose graph can be opened and closed, looked at as a whole, and taken away. */
export interface Ground {
  readonly name: string;
  /** `toRestore` as a restore opens it. */
  open(options?: { readonly toRestore?: boolean }): Promise<Store>;
  whole(): Promise<WholeGraph>;
  empty(): Promise<void>;
  /** What the command line is started with. */
  environment(): Promise<Record<string, string>>;
}

export function groundsIn(folder: string): readonly Ground[] {
  const data = join(folder, 'data');
  return [
    {
      name: 'embedded',
      open: (options) => openStore({ data }, options),
      whole: () => readWholeFile(join(data, 'hearsay.grafeo')),
      empty: () => rm(data, { recursive: true, force: true }),
      environment: async () => ({}),
    },
    {
      name: 'Neo4j',
      open: async (options) => openStore({ data, neo4j: await testNeo4j() }, options),
      whole: async () => readWholeNeo4j((await testNeo4j()).uri),
      empty: async () => void (await runOnNeo4j('MATCH (n) DETACH DELETE n')),
      environment: async () => ({ NEO4J_URI: (await testNeo4j()).uri }),
    },
  ];
}

/** Records of every kind, texts, every kind of change, some taken back, an article that came in twice, and one that was deleted. */
export async function makeGraph(store: Store): Promise<void> {
  await loadAll(store);
  const ask = askHere(store, { viewer: { name: 'Ada', role: 'ADMIN' }, store });
  await takeSteps(ask, stepsOverSeed(3));
  const change = (document: string, input: object) => ask(`mutation ($input: ${document}`, { input });
  await change('ArticleDeleteInput!) { articleDelete(input: $input) { userErrors { message } } }', {
    id: 'article:news7h-2022-01-06',
    reason: 'A test.',
  });
  await load(store, [projectFile('seed', 'entities.jsonl')]);
}
