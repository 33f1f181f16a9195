/** How much the graph holds, at hardly any cost: what is asked again and again by whoever watches it. */

import type { Reader } from '../store/store.ts';

/** Nodes by kind: `{ article: 5, statement: 102, entity: 91, change: 0 }`. */
export async function nodesOfEachKind(reader: Reader): Promise<Readonly<Record<string, number>>> {
  const rows = await reader.read('nodes-of-each-kind');
  return Object.fromEntries(rows.map(({ kind, nodes }) => [kind as string, nodes as number]));
}
