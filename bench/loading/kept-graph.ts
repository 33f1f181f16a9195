/** A graph of made-up records that is kept from one run to the next, loaded the way that its size asks for. */

import { join } from 'node:path';
import { warn } from '../../src/cli/print.ts';
import { bringUpToDate } from '../../src/loading/bring-up-to-date.ts';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.ts';
import { type RunningNeo4j, startNeo4j } from '../../tools/neo4j/start-neo4j.ts';
import { bringOnce, forget, loadRecords } from '../load-records.ts';
import type { MadeUpGraph } from '../made-up-graph.ts';
import { group, loadBy } from './ways.ts';

/** From so many statements on Neo4j is loaded by tables, in a tenth of the time. */
const byTables = 100_000;
/** Up to so many the utterances are grouped, which takes longer than all the rest. */
const grouped = 10_000;

/** For the answers of a large graph as for those of a small one: what is asked for is in memory. */
const memory = { heap: '2g', pageCacheMegabytes: 4096 } as const;

/** Milliseconds: what is counted once may take minutes where the machine is busy with other things. */
const patience = 600_000;

interface Options {
  readonly fresh: boolean;
}

/** The utterances of larger graphs are not grouped; none of the questions asks for them. */
export function isGrouped({ statements }: MadeUpGraph): boolean {
  return statements <= grouped;
}

/** A server of its own over the graph. */
export async function onNeo4j(graph: MadeUpGraph, { fresh }: Options): Promise<RunningNeo4j> {
  const data = join(graph.folder, 'neo4j');
  if (fresh) await forget(data);
  await bringOnce(graph.records, data, async () => {
    await forget(data);
    const { neo4j, steps } = await loadBy(graph.statements < byTables ? 'hearsay' : 'neo4j-admin', graph.records, data);
    try {
      const taken = isGrouped(graph) ? [...steps, await group(neo4j)] : steps;
      for (const { name, seconds } of taken) warn(`${name}: ${Math.round(seconds)} s`);
      await tie(neo4j);
    } finally {
      await neo4j.stop();
    }
  });
  return startNeo4j({ folder: data, ...memory });
}

/** How often entities quote each other and the like, which an import leaves to whoever starts next. */
async function tie({ boltUri }: RunningNeo4j): Promise<void> {
  const begun = performance.now();
  const store = await openNeo4j({ uri: boltUri, user: 'neo4j', password: '', timeout: patience });
  try {
    await bringUpToDate(store);
  } finally {
    await store.close();
  }
  warn(`ties: ${Math.round((performance.now() - begun) / 1000)} s`);
}

/** The folder of an embedded graph. */
export async function embedded(graph: MadeUpGraph, { fresh }: Options): Promise<string> {
  const data = join(graph.folder, 'embedded');
  if (fresh) await forget(data);
  await bringOnce(graph.records, data, async () => {
    await forget(data);
    await loadRecords(graph.records, { HEARSAY_DATA: data }, isGrouped(graph) ? [] : ['--no-grouping']);
  });
  return data;
}
