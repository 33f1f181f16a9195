/** Links of MENTIONED_WITH: kept where two entities are mentioned together oftener than chance has it, weighted by NPMI. */

import type { Link } from './link.ts';
import { npmi } from './npmi.ts';

/** The least NPMI, and the least number of statements, of a link of MENTIONED_WITH: once can always be chance. */
export const leastMention = { npmi: 0.1, statements: 2 };

/** What is known of the entities that are mentioned together. */
export interface Mentions {
  /** How many statements there are at all. */
  readonly all: number;
  /** How many statements are about each entity. */
  readonly about: ReadonlyMap<string, number>;
  /** Entities that published an article: links of chains, never mentioned together with anything. */
  readonly outlets: ReadonlySet<string>;
}

/** The entities whose mentions must be counted to weigh the links. */
export function mentionedIn(links: readonly Link[]): string[] {
  return [...new Set(links.filter(canWeigh).flatMap(({ source, target }) => [source, target]))].sort();
}

/** The links with those of MENTIONED_WITH weighted by NPMI, and without those that chance explains. */
export function weighMentions(links: readonly Link[], mentions: Mentions): Link[] {
  return links.flatMap((link) => {
    if (link.kind !== 'MENTIONED_WITH') return [link];
    if (!canWeigh(link)) return [];
    const weight = mentionWeight({ ...link, both: link.statements.length }, mentions);
    return weight === null ? [] : [{ ...link, weight }];
  });
}

/** The weight of being mentioned together in `both` statements; null where chance explains it. */
export function mentionWeight(
  { source, target, both }: Pick<Link, 'source' | 'target'> & { readonly both: number },
  { all, about, outlets }: Mentions,
): number | null {
  if (outlets.has(source) || outlets.has(target)) return null;
  // Statements can arrive between two calls; none of the two is mentioned less often than both.
  const one = Math.max(about.get(source) ?? 0, both);
  const other = Math.max(about.get(target) ?? 0, both);
  const weight = npmi({ all: Math.max(all, one, other), one, other, both });
  return weight >= leastMention.npmi ? weight : null;
}

function canWeigh({ kind, statements }: Link): boolean {
  return kind === 'MENTIONED_WITH' && statements.length >= leastMention.statements;
}
