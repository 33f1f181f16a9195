/** Who bears a surname in an article that it gives alone as well, or to somebody else. */

import type { Mention } from '../extracted.ts';
import type { FoundMention } from './mentions.ts';
import { placesIn } from './places.ts';
import type { ReadArticle } from './read-article.ts';
import type { Sentence } from './sentence.ts';

/** `Walter Haas` and `Emil Haas` once each, wherever they stand; headlines, which have other capitals, do not count. */
export function namedIn({ text, sentences }: ReadArticle, mentions: readonly FoundMention[]): readonly Mention[] {
  const place = placesIn(text);
  const byName = new Map<string, FoundMention>();
  const namesBySurname = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const { kind, names, standsFor } = mention;
    const [name, surname] = [names.join(' '), names.at(-1)];
    if (surname === undefined) continue;
    namesBySurname.set(surname, (namesBySurname.get(surname) ?? new Set()).add(name));
    if (kind !== 'PERSON' || names.length < 2 || standsFor !== null || isHeadline(sentences[mention.sentence]))
      continue;
    if (!byName.has(name)) byName.set(name, mention);
  }
  return [...byName.values()]
    .filter(({ names }) => (namesBySurname.get(names.at(-1) ?? '')?.size ?? 0) > 1)
    .map((mention) => ({ ...place(mention), kind: mention.kind, standsFor: null }));
}

/** An opening that ends with a full stop is written as the rest is. */
function isHeadline(sentence: Sentence | undefined): boolean {
  return sentence === undefined || (sentence.headline && sentence.tokens.at(-1)?.text !== '.');
}
