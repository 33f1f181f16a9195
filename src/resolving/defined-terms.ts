/** What an article calls somebody from a definition on: `Nordlift AG (the "Company")`. */

import { nameKey } from '../record/name-key.ts';
import type { Phrase } from './phrase.ts';

/** A term and the words before it, as keys. */
export interface DefinedTerm {
  readonly term: string;
  readonly before: string;
}

const definition =
  /(\p{Lu}[\p{L}\p{N}&.’' -]{1,80}?)\s*\((?:(?:hereinafter|hereafter|together|collectively|or)?,?\s*(?:the\s+)?)["“”„]([^"“”„()]{2,40})["“”]\)/gu;

/** The terms that a text defines in parentheses and quotation marks. */
export function definedTerms(text: string): readonly DefinedTerm[] {
  return [...text.matchAll(definition)].map(([, before = '', term = '']) => ({
    term: nameKey(term.replace(/^the\s+/iu, '')),
    before: nameKey(before),
  }));
}

/** What the article calls a phrase, where the definition stands behind its words. */
export function termsOf({ nameKey: name, key }: Phrase, terms: readonly DefinedTerm[]): readonly string[] {
  const ends = (before: string, words: string) => words !== '' && ` ${before}`.endsWith(` ${words}`);
  return terms.flatMap(({ term, before }) => (ends(before, name) || ends(before, key) ? [term] : []));
}
