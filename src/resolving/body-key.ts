/** The key of bodies, groups and events that are named by a country and common nouns, in whatever order. */

import { nameKey } from '../record/name-key.ts';
import { findCountry } from './countries.ts';
import { withoutLegalForm } from './legal-form.ts';
import { readLexicon, readWords } from './lexicons/read-lexicon.ts';

/** `Russia's Ministry of Defence` → `{iso: 'RU', words: 'defense ministry'}`. */
export interface BodyKey {
  readonly iso: string | null;
  /** The other words, in one spelling, in the order of the alphabet. */
  readonly words: string;
}

const synonyms = Object.entries(
  readLexicon<{ readonly bodySynonyms: Readonly<Record<string, string>> }>('bodies').bodySynonyms,
).map(([words, one]) => [` ${words} `, ` ${one} `] as const);
const connectives = readWords('words', 'connectives');
const groupNouns = readWords('groups', 'plural');

/** The key of a name; the country is taken from its words, so that only names that say it have one. */
export function bodyKey(name: string): BodyKey {
  const tokens = withoutLegalForm(possessiveTokens(name));
  const country = findCountry(tokens);
  const others = country === null ? tokens : [...tokens.slice(0, country.from), ...tokens.slice(country.to)];
  return { iso: country?.iso ?? null, words: sortedWords(others) };
}

/** The words of a key, as a name without its country has them: `the Ministry of Defence` → `'defense ministry'`. */
export function sortedWords(tokens: readonly string[]): string {
  let text = ` ${tokens.filter((token) => !connectives.has(token)).join(' ')} `;
  for (const [words, one] of synonyms) if (text.includes(words)) text = text.replace(words, one);
  const words = text.trim().split(' ').map(singular);
  return [...new Set(words)].sort().join(' ');
}

/** The tokens of `nameKey`, with "Russia's" as `russia`, so that countries are found in it. */
export function possessiveTokens(name: string): readonly string[] {
  const key = nameKey(name.replace(/[’']s?(?=\s|$)/gu, ''));
  return key === '' ? [] : key.split(' ');
}

/** Names write "Ministry of Foreign Affair(s)" either way; nouns for people keep their number: an official is not officials. */
function singular(word: string): string {
  if (word.length < 4 || groupNouns.has(word) || /(?:ss|us|is|news)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
