/** Texts as the words that a search compares: folded as names are, English endings off, each with its place in the text. */

import { stemmer } from 'stemmer';
import { nameKey } from './name-key.ts';

/** A word of a text: its folded form, and the code units of the text that it stands on. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; an apostrophe or a point inside a word belongs to it, and so does the comma of 6,000. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ`.]|(?<=\p{N}),(?=\p{N}{3}(?!\p{N})))[\p{L}\p{M}\p{N}]+)*/gu;
const longestKey = 60;
const longestToken = 200;
const rememberedWords = 50_000;

/** The words that say next to nothing: Lucene's EnglishAnalyzer.ENGLISH_STOP_WORDS_SET. */
const stopWords = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
);

/** Whether a word is so common that no text is looked for by it. */
export function isStopWord(key: string): boolean {
  return stopWords.has(key);
}

/** `wordsOf("Tokayev’s order")` → `tokayevs` at 0 to 9, `order` at 10 to 15. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: found, index }) =>
    keysOfWord(found).map((key) => ({ key, start: index, end: index + found.length })),
  );
}

/** The folded forms alone: `keysOfText("Tokayev’s order")` → `['tokayevs', 'order']`. */
export function keysOfText(text: string): readonly string[] {
  return (text.match(wordPattern) ?? []).flatMap(keysOfWord);
}

const keysOfWord = remembering((found: string): readonly string[] =>
  nameKey(found.replaceAll(',', ''))
    .split(' ')
    .filter((key) => key !== '')
    .map(cut),
);

/**
 * What a word is indexed under: its stem (M. F. Porter, "An algorithm for suffix stripping", 1980) after a `w`, or where it has
 * other letters than a to z, their UTF-8 in hexadecimal after a `u`. Both engines' tokenizers take such a token as it is, and
 * no word of a question can be syntax.
 */
export const tokenOf = remembering((key: string): string => {
  if (/^[a-z0-9]+$/.test(key)) return `w${stemmer(key)}`;
  return `u${Buffer.from(key).toString('hex')}`.slice(0, longestToken);
});

function cut(key: string): string {
  return key.length > longestKey ? Array.from(key).slice(0, longestKey).join('') : key;
}

/** Texts repeat their words: what has been found of one is kept, until there are so many that all are forgotten. */
function remembering<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (known.size >= rememberedWords) known.clear();
    known.set(word, found);
    return found;
  };
}
