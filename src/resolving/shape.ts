/** What sort of phrase words are: a name, an office, a body, people without a name, or a pronoun. */

import { nameKey } from '../record/name-key.ts';
import { possessiveTokens } from './body-key.ts';
import { countriesNamed, findCountry } from './countries.ts';
import { readWords } from './lexicons/read-lexicon.ts';
import type { Mention } from './mention.ts';
import { isNationality } from './nationality.ts';
import { isOffice } from './office.ts';
import { namesHolder } from './split-title.ts';

/** A name; an office without a name; a body by common nouns; people by common nouns; a pronoun. */
export type Shape = 'NAME' | 'OFFICE' | 'BODY' | 'GROUP' | 'PRONOUN';

const bodyNouns = readWords('bodies', 'bodies');
const pluralNouns = readWords('groups', 'plural');
const singularNouns = readWords('groups', 'singular');
const surnameLike = readWords('words', 'surnameLike');
const pronouns = new Set(
  ['pronounsHe', 'pronounsShe', 'pronounsIt', 'pronounsThey', 'pronounsWho', 'pronounsNobody'].flatMap((list) => [
    ...readWords('words', list),
  ]),
);
/** Whoever is addressed so is no body, whatever the name: `Dr. Ines Bank`. */
const addressed = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame)\.?\s[^’']*$/u;
const links = /\s(?:of|for|at|in|from|on|with|near|who|there|inside|outside|close|familiar|briefed)(?=\s|$)/u;

/** The shape of words without their determiner, with the mention's kind and role as hints. */
export function shapeOf(words: string, { kind, role }: Pick<Mention, 'kind' | 'role'>, determined: boolean): Shape {
  const key = nameKey(words);
  if (pronouns.has(key) && !/\p{Lu}.*\p{Lu}/u.test(words)) return 'PRONOUN';
  if (countriesNamed(key).length > 0) return 'NAME';
  if (determined && isNationality(words)) return 'GROUP';
  const head = headOf(words);
  const common = isCommon(words);
  const named = /^(?:PERSON|ORGANIZATION|PLACE)$/.test(kind);
  if (pluralNouns.has(head) && !bodyNouns.has(head) && (common || !named)) return 'GROUP';
  if (kind !== 'ORGANIZATION' && kind !== 'PLACE' && isOfficePhrase(words, head, determined, kind === 'PERSON'))
    return 'OFFICE';
  if (namesHolder(words)) return 'NAME';
  if (singularNouns.has(head) && common) return 'GROUP';
  if (isOffice(head.replace(/s$/, '')) && head.endsWith('s') && common) return 'GROUP';
  if (bodyNouns.has(head) && addressed.test(words)) return 'NAME';
  if (bodyNouns.has(head) && (common || determined || words.includes(' ') || head === 'police')) return 'BODY';
  if (kind === 'GROUP' && !isFullName(words, head)) return 'GROUP';
  if (!common || isName(words)) return 'NAME';
  return kind === 'PERSON' || (kind === 'UNKNOWN' && role !== 'ABOUT') ? 'GROUP' : 'BODY';
}

/** Whether the words are a name rather than common nouns: they have a capital, or a script without capitals. */
export function isProper(words: string): boolean {
  return /(?:^|[\s(“"'’-])(?:\p{Lu}|\p{Lo})/u.test(words);
}

/** The noun that matters: the last before "of" and the like, in lower case. */
export function headOf(words: string): string {
  return possessiveTokens(words.split(links)[0] ?? words).at(-1) ?? '';
}

/** Whether that noun is written as a common one. */
export function isCommon(words: string): boolean {
  return /^[\p{Ll}\d]/u.test(words.split(links)[0]?.split(/\s+/u).at(-1) ?? '');
}

/** Whether what is meant is described further: `the officer in charge of the rescue`. */
export function isDescribed(words: string): boolean {
  return links.test(words);
}

/** Whether the noun is a plural one for people. */
export function isPeople(noun: string): boolean {
  return pluralNouns.has(noun);
}

/** Whether a noun for a body. */
export function isBodyNoun(noun: string): boolean {
  return bodyNouns.has(noun);
}

/** Of a group: whether it is more than one. */
export function isPlural(words: string): boolean {
  const head = headOf(words);
  return pluralNouns.has(head) || (head.endsWith('s') && !/(?:ss|boss)$/.test(head) && !singularNouns.has(head));
}

/** A name of a single word in lower case, such as `eBay`, or in a script without capitals. */
function isName(words: string): boolean {
  return !words.includes(' ') ? isProper(words) || /\p{Lu}/u.test(words) : /^\p{Lu}/u.test(words) && !isCommon(words);
}

/** `Tunde Bakare`, taken for people: two capitals or more, the last no plural, and no noun among them. */
function isFullName(words: string, head: string): boolean {
  if (!/^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u.test(words) || head.endsWith('s')) return false;
  const tokens = possessiveTokens(words);
  return findCountry(tokens) === null && !tokens.some((token) => singularNouns.has(token) || isOffice(token));
}

function isOfficePhrase(words: string, head: string, determined: boolean, isPerson: boolean): boolean {
  const tokens = possessiveTokens(words.split(links)[0] ?? words);
  const pair = tokens.slice(-2).join(' ');
  if ((!isOffice(head) && !isOffice(pair)) || namesHolder(words)) return false;
  if (isCommon(words) || determined || isOffice(pair)) return true;
  if (/[’']s?\s|\sof\s/u.test(words) || findCountry(tokens) !== null) return true;
  // "Minister" in a headline; "Dean" may be a name, and so may "Jamie Bishop".
  return tokens.length === 1 ? !isPerson && !surnameLike.has(head) : !(isPerson && tokens.length === 2);
}
