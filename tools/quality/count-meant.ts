/** How many of the entities that the gold names were mentioned, where the extraction has mentions and the gold has ids. */

import type { Mention } from '../../src/extracting/extracted.ts';
import { nameKey } from '../../src/record/name-key.ts';

export interface Meant {
  readonly right: number;
  /** Different things mentioned: several mentions of one entity are one. */
  readonly found: number;
}

/** `countMeant(['country:kz'], [kazakhstan, itsPeople], means)` → `{right: 1, found: 2}`. */
export function countMeant(
  gold: readonly string[],
  mentions: readonly Mention[],
  means: (mention: Mention, entity: string) => boolean,
): Meant {
  const right = gold.filter((entity) => mentions.some((mention) => means(mention, entity))).length;
  const others = mentions.filter((mention) => !gold.some((entity) => means(mention, entity)));
  return { right, found: right + countMentioned(others) };
}

/** How many different things mentions are about, by the fullest words behind each. */
export function countMentioned(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ standsFor, exact }) => nameKey(standsFor?.exact ?? exact))).size;
}
