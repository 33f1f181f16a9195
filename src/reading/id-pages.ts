/** Walks past many ids: page by page as a Cypher file gives them, or a list in parts as one call takes them. */

import type { Reader } from '../store/store.ts';

/** The ids that a file of `cypher/read/` gives from `after` on, in its order, so many a call: none of them is held longer than its page. */
export async function* idPages(reader: Reader, name: string, size: number): AsyncGenerator<readonly string[], void> {
  for (let after = ''; ; ) {
    const ids = (await reader.read(name, { after, limit: size })).map(({ id }) => id as string);
    if (ids.length > 0) yield ids;
    if (ids.length < size) return;
    after = ids.at(-1) ?? '';
  }
}

/** A list in parts of so many. */
export function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
