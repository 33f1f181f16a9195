/** Made-up statements and links, as short as can be. */

import type { Link, LinkedStatement, LinkKind } from '../../src/networking/link.ts';

/** A statement by `speaker` in `outlet`, about and told to nobody unless said otherwise. */
export function statement(id: string, more: Partial<LinkedStatement> = {}): LinkedStatement {
  return { id, day: '2022-01-01', speaker: 'a', outlet: 'o', about: [], audience: [], relays: [], ...more };
}

/** A link with statements named after it: `link('a', 'b', 2)` has two. */
export function link(source: string, target: string, count = 1, kind: LinkKind = 'SPOKE_ABOUT'): Link {
  const id = `${kind}:${source}|${target}`;
  return { id, kind, source, target, weight: count, statements: Array.from({ length: count }, (_, i) => `${id}#${i}`) };
}

/** Reads as the graph does: after each reading the links at all entities read so far are known. */
export function readerOf(links: readonly Link[]) {
  const read = new Set<string>();
  const levels: string[][] = [];
  return {
    levels,
    read: async (ids: readonly string[]) => {
      levels.push([...ids]);
      for (const id of ids) read.add(id);
      return links.filter(({ source, target }) => read.has(source) || read.has(target));
    },
    weigh: async (ids: readonly string[]) => new Map(ids.map((id) => [id, countAt(links, id)])),
  };
}

function countAt(links: readonly Link[], id: string): number {
  const own = links.filter(({ source, target }) => source === id || target === id);
  return own.reduce((sum, { statements }) => sum + statements.length, 0);
}
