/** Who is linked to whom, the strongest tie first. */

import type { Link } from './link.ts';

export interface Neighbour {
  readonly id: string;
  /** How many statements tie it to those whose neighbour it is. */
  readonly statements: number;
}

/** The entities that links tie to some entities and that are not among these, the most statements first, then by id. */
export function neighboursIn(links: readonly Link[], ids: readonly string[]): Neighbour[] {
  const around = new Set(ids);
  const found = new Map<string, Set<string>>();
  for (const { source, target, statements } of links) {
    if (around.has(source) === around.has(target)) continue;
    const id = around.has(source) ? target : source;
    const behind = found.get(id) ?? new Set<string>();
    for (const statement of statements) behind.add(statement);
    found.set(id, behind);
  }
  return [...found]
    .map(([id, behind]) => ({ id, statements: behind.size }))
    .sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1));
}
