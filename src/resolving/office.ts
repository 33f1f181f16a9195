/** Offices in words: which office it is, whose, and whether somebody still holds it. */

import { possessiveTokens, sortedWords } from './body-key.ts';
import { findCountry } from './countries.ts';
import { readLexicon, readWords } from './lexicons/read-lexicon.ts';

/** `former Deputy Defense Minister of Kazakhstan`, read. */
export interface Office {
  /** The offices that the noun can mean: "head" is a chair and a director. */
  readonly heads: readonly string[];
  /** `deputy`, `vice`; empty for the office itself. */
  readonly deputies: string;
  readonly former: boolean;
  readonly iso: string | null;
  /** The words that say which: `defense`; sorted, without country, office and connectives. */
  readonly words: readonly string[];
  /** What may name the body: the words before the noun, and those after "of". */
  readonly bodies: readonly string[];
  /** The words from which it was read. */
  readonly text: string;
}

interface Noun {
  readonly from: number;
  readonly to: number;
  readonly heads: readonly string[];
}

const headsByNoun = nounsOfOffices();
const deputyWords = readWords('words', 'deputies');
const formerWords = readWords('words', 'former');
const plain = readWords('words', 'plainAdjectives');
const bodyNouns = readWords('bodies', 'bodies');
const links = new Set(['of', 'for', 'at', 'in', 'to', 'from', 'on']);

/** Whether the word, or the pair of words, is an office: `minister`, `press secretary`. */
export function isOffice(words: string): boolean {
  return headsByNoun.has(words);
}

/** Every office of a title: `Armenian Prime Minister and current CSTO chairman` has two. */
export function readOffices(title: string): readonly Office[] {
  const parts = title.split(/\s*(?:,|;|\band\b)\s*/u);
  const read = parts.map(readOffice);
  if (read.every((office) => office !== null)) return read;
  const whole = readOffice(title);
  return whole === null ? [] : [whole];
}

/** One office; null where no word of it is one. The noun is the last before the first "of", "for" or "at". */
export function readOffice(title: string): Office | null {
  const tokens = possessiveTokens(title);
  const link = tokens.findIndex((token, index) => index > 0 && links.has(token));
  const noun = lastNoun(tokens, link < 0 ? tokens.length : link);
  if (noun === null) return null;
  const before = tokens.slice(0, noun.from);
  const after = tokens.slice(noun.to);
  const country = findCountry(before) ?? findCountry(after);
  const outside = [...before, ...after].filter(
    (token) => !deputyWords.has(token) && !formerWords.has(token) && !plain.has(token) && token !== 's',
  );
  return {
    heads: noun.heads,
    deputies: before.filter((token) => deputyWords.has(token)).join(' '),
    former: before.some((token) => formerWords.has(token)),
    iso: country?.iso ?? null,
    words: wordsWithout(outside),
    bodies: bodiesOf(title),
    text: title,
  };
}

/** The words that say which office, without the country. */
function wordsWithout(tokens: readonly string[]): readonly string[] {
  const country = findCountry(tokens);
  const others = country === null ? tokens : [...tokens.slice(0, country.from), ...tokens.slice(country.to)];
  const words = sortedWords(others);
  return words === '' ? [] : words.split(' ');
}

/** Runs of words that may be a body's name, with their capitals: `US State Department` of `US State Department spokesman`. */
function bodiesOf(title: string): readonly string[] {
  const found: string[] = [];
  for (const [, after] of title.matchAll(/\b(?:of|for|at|from)\s+(?:the\s+)?([^,;]+)/giu)) if (after) found.push(after);
  const possessed = /^(.+?)[’']s?\s/u.exec(title)?.[1];
  if (possessed) found.push(possessed);
  const words = title.split(/\s+/u);
  for (let to = words.length - 1; to > 0; to -= 1)
    if (endsBody(words[to - 1])) found.push(words.slice(0, to).join(' '));
  return found
    .flatMap((body) => [body, capitalRun(body)])
    .filter((body, at, all) => body !== '' && all.indexOf(body) === at);
}

/** The last run of capitalized words: `R Politik` of `political consulting firm R Politik`. */
export function capitalRun(words: string): string {
  return (
    /(?:(?:\p{Lu}|\d)[\p{L}\p{M}\p{N}.’'&-]*(?:\s+(?:of|for|the|and|de)(?=\s+\p{Lu}))*\s*)+$/u
      .exec(words)?.[0]
      ?.trim() ?? ''
  );
}

/** A name of a body ends in a capitalized word, or in a noun for bodies: `Estonia's defense ministry`. */
function endsBody(word: string | undefined): boolean {
  return word !== undefined && (/^\p{Lu}/u.test(word) || bodyNouns.has(word));
}

function lastNoun(tokens: readonly string[], end: number): Noun | null {
  for (let to = end; to > 0; to -= 1)
    for (let from = Math.max(0, to - 3); from < to; from += 1) {
      const heads = headsByNoun.get(tokens.slice(from, to).join(' '));
      if (heads) return { from, to, heads };
    }
  return null;
}

function nounsOfOffices(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [head, nouns] of Object.entries(readLexicon<Readonly<Record<string, string>>>('offices')))
    for (const noun of nouns.split(', ')) {
      const key = noun.replaceAll('-', ' ');
      found.set(key, [...(found.get(key) ?? []), head]);
    }
  return found;
}
