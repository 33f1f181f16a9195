/** What a reader must never see: half a record, a chain with a link missing, sums that nobody marked as being counted. */

import { checkRecords } from '../../src/loading/check-records.ts';
import { checkTies } from '../../src/loading/check-ties.ts';
import type { Engine } from './engine.ts';
import type { WholeGraph } from './whole-graph.ts';

interface Node {
  readonly labels: readonly string[];
  readonly properties: { readonly id?: string; readonly depth?: number; readonly reports?: number };
}

interface Link {
  readonly type: string;
  readonly properties: { readonly statement?: string };
  readonly target: string;
}

/** A line for each thing that is half there. Sums may be wrong only while a mark tells whoever opens the graph next to count them. */
export async function findHalves(engine: Engine): Promise<string[]> {
  const found = await engine.withStore(async (store) => {
    const { halves } = await checkRecords(store);
    const isCounting = (await store.read('counters')).some(({ id, value }) => id === 'untied' && value === 1);
    const { wrong } = await checkTies(store, { mend: false });
    const sums = wrong > 0 && !isCounting ? [`${wrong} sums are wrong, and nothing says so`] : [];
    return [...halves.map((id) => `${id} is not whole`), ...sums];
  });
  return [...found, ...brokenChains(await engine.whole())];
}

/** Statements whose hops are not those of their depth, and utterances that are not reported as often as they say. */
function brokenChains({ nodes, links }: WholeGraph): string[] {
  const counts = new Map<string | undefined, number>();
  for (const { type, properties, target } of links.map((line) => JSON.parse(line) as Link)) {
    const counted = type === 'QUOTED' ? properties.statement : type === 'REPORTS' ? target : undefined;
    if (counted !== undefined) counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  return nodes.flatMap((line) => {
    const { labels, properties } = JSON.parse(line) as Node;
    const { id, depth = 0, reports } = properties;
    const should = labels.includes('Statement') ? depth + 1 : labels.includes('Utterance') ? reports : undefined;
    return should === undefined || counts.get(id) === should
      ? []
      : [`${id} has ${counts.get(id) ?? 0} links of ${should}`];
  });
}
