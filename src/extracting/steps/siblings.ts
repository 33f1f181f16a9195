/** Brothers and sisters, who are so of each other: "his brother" is never he himself. */

import { fullestMention } from './fullest-mention.ts';
import type { FoundMention } from './mentions.ts';
import { personBefore } from './pronouns.ts';

const siblings = /^(?:(?:twin|half|step)?-?(?:brother|sister|sibling)(?:-in-law)?|twin|cousin)$/;

/** `Emil … his brother`: nobody is his own brother, whom the article called so before. */
export function isOwnSibling(other: FoundMention, mention: FoundMention, all: readonly FoundMention[]): boolean {
  const [first, head] = [mention.tokens[0], mention.tokens.at(-1)];
  if (!/^(?:his|her)$/.test(first?.lower ?? '') || !siblings.test(head?.lower ?? '')) return false;
  const possessor = personBefore(mention, all);
  if (possessor === null) return false;
  const [owner, called] = [fullestMention(all[possessor] as FoundMention, all), fullestMention(other, all)];
  return owner === called || (owner.names.length > 1 && owner.names.join(' ') === called.names.join(' '));
}

/** `Walter Haas and his brother, Emil`: to Emil it is Walter. */
export function siblingOf(other: FoundMention, all: readonly FoundMention[]): number | null {
  const before = all
    .slice(Math.max(0, other.index - 2), other.index)
    .findLast(({ kind, names, sentence }) => kind === 'PERSON' && names.length > 0 && sentence === other.sentence);
  return before?.index ?? null;
}
