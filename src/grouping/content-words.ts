/** The words of a text that carry its claim, as stems in which "violation" and "violations" are one. */

import { stemmer } from 'stemmer';
import { nameKey } from '../record/name-key.ts';
import { functionWords, negations } from './function-words.ts';

/** Scripts that set no spaces between words; the words in them are found by Unicode's segmentation (UAX 29). */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Content words by their stems. */
export type ContentWords = ReadonlyMap<string, string>;

/**
 * `contentWords('Watching for any violation of rights')` → `Map {'watch' → 'watching', 'ani' → 'any', 'violat' → 'violation', 'right' → 'rights'}`.
 * Stems are Porter's (1980), made for English; words of other languages are compared nearly as they stand.
 */
export function contentWords(text: string): ContentWords {
  const words = wordsOf(text).filter((word) => !functionWords.has(word));
  return new Map(words.map((word) => [stemmer(word), word]));
}

/**
 * The stems of words that are written as names: with a capital, and not as the first of a sentence.
 * `nameStems('The CSTO should help Kazakhstan.')` → `Set {'csto', 'kazakhstan'}`.
 */
export function nameStems(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(/(?<![.!?]\s+)(?<=\s)[“"‘']?(\p{Lu}[\p{L}\p{M}\p{N}’'-]*)/gu)];
  return new Set(names.flatMap(([, name = '']) => wordsOf(name)).map((word) => stemmer(word)));
}

/** `numerals('over 1,000 of 8.5 million')` → `Set {'1000', '8.5'}`. */
export function numerals(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu)].map(([number]) => number.replaceAll(',', '')));
}

/** Whether a text denies something. */
export function isNegated(text: string): boolean {
  return wordsOf(text).some((word) => negations.has(word));
}

/** The stems that two texts share. */
export function sharedStems(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  return [...one.keys()].filter((stem) => other.has(stem));
}

function wordsOf(text: string): string[] {
  const key = nameKey(text.replace(/[’']s\b/gu, ''));
  if (!withoutSpaces.test(key)) return key === '' ? [] : key.split(' ');
  return [...segmenter.segment(key)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
