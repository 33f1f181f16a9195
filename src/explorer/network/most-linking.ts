/** Around whom a network is drawn where nobody is chosen: those from whom most links of the wanted kinds go out. */

import type { GraphLinkKind } from '../api/schema.generated.ts';
import type { MostLinkingQuery } from './most-linking.generated.ts';

type Facets = MostLinkingQuery['statementFacets'];

/** Every quotation goes out from an outlet or a relay, whatever is said or told from a speaker. */
const ends: Readonly<Record<GraphLinkKind, readonly ('speakers' | 'topics' | 'relays' | 'outlets')[]>> = {
  QUOTED: ['outlets', 'relays'],
  SPOKE_ABOUT: ['speakers'],
  TOLD: ['speakers'],
  MENTIONED_WITH: ['topics'],
};

/** So many of all nodes; the others are those whom they are linked to. */
const share = 0.2;
const fewest = 5;

/** Their ids, those with most statements first. */
export function mostLinking(facets: Facets, links: readonly GraphLinkKind[], limit: number): string[] {
  const lists = new Set(links.flatMap((kind) => ends[kind]));
  const counted = [...lists].flatMap((list) => facets[list]).toSorted((a, b) => b.count - a.count);
  const ids = [...new Set(counted.map(({ entity }) => entity.id))];
  return ids.slice(0, Math.min(limit, Math.max(fewest, Math.floor(limit * share))));
}
