/** Groups of statements in which each matches every other: nothing is joined by way of a third (complete linkage). */

import type { Link } from './match-statements.ts';

/** The key of a pair of statements, in either order. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/**
 * The groups of two statements and more that links between statements of one speaker make, each sorted by id. The strongest links join first and ids
 * break ties (Sørensen 1948), so that the order in which statements came does not count.
 */
export function clusterStatements(links: readonly Link[]): string[][] {
  const known = new Set(links.map(({ one, other }) => pairKey(one, other)));
  const groups = new Map<string, readonly string[]>();
  const groupOf = (id: string) => groups.get(id) ?? [id];
  for (const { one, other } of links.toSorted(strongestFirst)) {
    const [group, joining] = [groupOf(one), groupOf(other)];
    if (group === joining) continue;
    if (!group.every((member) => joining.every((newcomer) => known.has(pairKey(member, newcomer))))) continue;
    const joined = [...group, ...joining].sort();
    for (const member of joined) groups.set(member, joined);
  }
  return [...new Set(groups.values())].map((group) => [...group]);
}

/** By similarity, then by ids: one total order for any set of links. */
export function strongestFirst(a: Link, b: Link): number {
  return b.similarity - a.similarity || (pairKey(a.one, a.other) < pairKey(b.one, b.other) ? -1 : 1);
}
