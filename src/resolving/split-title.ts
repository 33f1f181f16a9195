/** Where a title ends and a name begins: `US Secretary of State Antony Blinken`. */

import { nameKey } from '../record/name-key.ts';
import { possessiveTokens } from './body-key.ts';
import { countryOfDemonym, findCountry } from './countries.ts';
import { readLexicon, readWords } from './lexicons/read-lexicon.ts';
import type { MentionKind } from './mention.ts';
import { isOffice } from './office.ts';

/** A title, which may be empty, and the name after it. */
export interface Split {
  readonly title: string;
  readonly name: string;
}

const honorifics = readWords('words', 'honorifics');
const ranks = readWords('words', 'ranks');
const particles = readWords('words', 'particles');
const connectives = readWords('words', 'connectives');
const generations = readWords('words', 'generations');
const bodyNouns = readWords('bodies', 'bodies');
const portfolios = readWords('words', 'portfolios');
const personNouns = readWords('kinds', 'personNouns');
const abbreviations = new Set(Object.keys(readLexicon<Readonly<Record<string, string>>>('title-abbreviations')));
const groupNouns = new Set([...readWords('groups', 'plural'), ...readWords('groups', 'singular')]);

/** Splits at the last word, but the last of all, that belongs to a title: an office, a rank, an honorific, or a common noun. */
export function splitTitle(words: string): Split {
  const tokens = words.split(' ').filter(Boolean);
  if (tokens.length < 2) return { title: '', name: words };
  const last = generations.has(nameKey(tokens.at(-1) ?? '')) ? tokens.length - 2 : tokens.length - 1;
  let end = 0;
  for (let at = 0; at < last; at += 1) if (isOfTitle(tokens, at)) end = at + 1;
  end = overPossessed(tokens, end);
  if (end > 0 && connectives.has((tokens[end] ?? '').toLowerCase())) end = overBody(tokens, end);
  if (end === 0 && tokens.length > 2 && countryOfDemonym(nameKey(tokens[0] ?? '')) !== null) end = 1;
  if (end >= tokens.length) return { title: '', name: words };
  return { title: tokens.slice(0, end).join(' '), name: tokens.slice(end).join(' ') };
}

/** `Julián Paredes of the University of Loma Alta`: two words or more and where they belong; bodies keep their "of". */
export function splitHome(words: string, kind: MentionKind): { readonly name: string; readonly home: string } {
  if (kind !== 'PERSON' && kind !== 'UNKNOWN') return { name: words, home: '' };
  const [, name = '', home = ''] = /^(\p{Lu}\S+(?: \p{Lu}\S+)+) ((?:of|from|at) .+)$/u.exec(words) ?? [];
  const isBody = name.split(' ').some((word) => bodyNouns.has(nameKey(word)) || isOffice(nameKey(word)));
  return name === '' || isBody ? { name: words, home: '' } : { name, home };
}

function isOfTitle(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? '';
  const key = nameKey(token);
  if (honorifics.has(key) && (at === 0 || /\.$/.test(token) || !isLastPair(tokens, at)))
    return at < 2 || /^\p{Lu}/u.test(token);
  if (ranks.has(key) || isAbbreviation(token, tokens.length)) return true;
  if (isOffice(key) || isOffice(`${nameKey(tokens[at - 1] ?? '')} ${key}`)) return true;
  if (groupNouns.has(key) && /^\p{Ll}/u.test(token)) return true;
  // A job that begins a sentence: `Physicist Luca Ferri`.
  if (
    at === 0 &&
    tokens.length > 2 &&
    (groupNouns.has(key) || personNouns.has(key) || /(?:olog|[a-z]ic|grapher|onom)ist$/.test(key))
  )
    return true;
  return /^\p{Ll}/u.test(token) && !connectives.has(key) && !particles.has(key);
}

/** `Gov.`, `Sen.-elect`; without its point only before a name of two words, as `Rep` may be a name. */
function isAbbreviation(token: string, length: number): boolean {
  const [, word = '', point = ''] = /^(\p{L}+)(\.?)(?:-elect)?$/u.exec(token) ?? [];
  return abbreviations.has(word.toLowerCase()) && (point === '.' || (length > 2 && /^\p{Lu}\p{Ll}/u.test(word)));
}

/** `Queen Latifah` has a title, `Freddie Prince` a name: an honorific inside a pair of capitals, not at its start, is none. */
function isLastPair(tokens: readonly string[], at: number): boolean {
  return at === tokens.length - 2;
}

/** `Russia's Putin`: a possessor is no part of the name. */
function overPossessed(tokens: readonly string[], end: number): number {
  const possessor = tokens.findLastIndex((token, at) => at < tokens.length - 1 && /[’']s?$/u.test(token) && at < 4);
  if (possessor < end) return end;
  return findCountry(possessiveTokens(tokens.slice(0, possessor + 1).join(' '))) ? possessor + 1 : end;
}

/** `President of Kazakhstan Kassym-Jomart Tokayev`: what follows "of" up to the name, which has the last two words at most. */
function overBody(tokens: readonly string[], end: number): number {
  const rest = tokens.slice(end + 1).map((token) => nameKey(token));
  if (rest[0] === 'the') return overBody(tokens, end + 1);
  const body = bodyLength(rest);
  return body > 0 && body < rest.length ? end + 1 + body : Math.max(end + 2, tokens.length - 2);
}

/** How many tokens name a country or a portfolio: `south korea` two, `foreign affairs` two. */
function bodyLength(tokens: readonly string[]): number {
  const country = findCountry(tokens);
  if (country?.from === 0) return country.to;
  const end = tokens.findIndex((token) => !portfolios.has(token));
  return end < 0 ? tokens.length : end;
}

/** Whether the office's holder is named after "of": `Secretary of State Antony Blinken`, unlike `Bank of America`. */
export function namesHolder(words: string): boolean {
  const [, after = ''] = /\s(?:of|for)\s+(?:the\s+)?(.+)$/u.exec(words) ?? [];
  const tokens = after.split(' ');
  const keys = tokens.map((token) => nameKey(token));
  const body = bodyLength(keys);
  const rest = tokens.slice(body);
  if (findCountry(keys)?.from === 0 && (rest.length < 2 || bodyNouns.has(keys.at(-1) ?? ''))) return false;
  return body > 0 && rest.length > 0 && rest.length < 5 && rest.every((token) => /^\p{Lu}/u.test(token));
}
