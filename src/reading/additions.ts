/** Statements in the order in which they came into the graph, by the numbers of the transactions that added them. */

import type { Reader } from '../store/store.ts';
import type { Conjunction } from './statement-filter.ts';

const pageSize = 100;

/** The number of the last transaction that added statements; 0 where there was none. */
export async function readLastAddition(reader: Reader): Promise<number> {
  const [row] = await reader.read('last-addition');
  return Number(row?.addition ?? 0);
}

/** The ids of the statements of one addition that fit, page by page, so that no large load is ever held whole. */
export async function* readAdded(
  reader: Reader,
  addition: number,
  anyOf: readonly Conjunction[],
): AsyncGenerator<string, void> {
  for (let after = ''; ; ) {
    const rows = await reader.read('statements-added', { addition, anyOf, after, limit: pageSize });
    for (const { id } of rows) yield id as string;
    if (rows.length < pageSize) return;
    after = String(rows.at(-1)?.id);
  }
}
