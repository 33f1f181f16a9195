/** A mention's words without what does not name: quotation marks, determiners, clauses; and what stands beside the name. */

import { nameKey } from '../record/name-key.ts';
import { readWords } from './lexicons/read-lexicon.ts';
import { headOf, isCommon, isPeople, isProper } from './shape.ts';

/** Words before and after a comma that say who somebody is. */
export interface Beside {
  readonly main: string;
  readonly apposition: string;
}

export type Determiner = 'THE' | 'A' | null;

const quantities = readWords('words', 'quantities');
const possessives = readWords('words', 'possessives');
const vehicles = readWords('words', 'vehicles');
const generations = readWords('words', 'generations');
const epithets = readWords('kinds', 'epithets');
const determiners = new Set(['the', 'this', 'that', 'these', 'those']);
const clause = new RegExp(`(?<=\\S)\\s+(?:${[...readWords('words', 'relatives')].join('|')})\\s.*$`, 'u');
const clauseStart = new RegExp(`^(?:${[...readWords('words', 'relatives')].join('|')})\\s`, 'u');
/** `the former banker Tadala Msukwa`: common nouns and a name of two words, without "of" in between. */
const describedName = /^(?:the\s+)?(?:(?!(?:of|in|at|for|from|by)\s)\p{Ll}[\p{L}-]*\s+){0,3}\p{Lu}\S*\s+\p{Lu}\S*$/u;
const reflexive = new RegExp(`\\s(?:${[...readWords('words', 'reflexives')].join('|')})$`, 'u');

/** One space between words, and no marks around them. */
export function tidy(words: string): string {
  return words
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/^[\s"“”„«»‘[]+|[\s"“”„«»\],;:]+$/gu, '')
    .replace(/^\(([^()]*)\)?$|^([^()]*)\)$/u, '$1$2')
    .replace(/^['’](?=\p{L})/u, '');
}

/** `Collective Security Treaty Organization (CSTO)`: the words and the acronym, null where there is none. */
export function withoutParentheses(words: string): { readonly bare: string; readonly acronym: string | null } {
  const inside = /\(([^()]*)\)/u.exec(words)?.[1]?.trim() ?? '';
  const bare = tidy(words.replace(/\s*\([^()]*\)/gu, ' '));
  const acronym = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}.&-]{2,12}$/u.test(inside) ? inside : null;
  return bare === '' ? { bare: words, acronym: null } : { bare, acronym };
}

/**
 * The name and its apposition, whichever comes first: `Ned Price, a spokesman` and `The operator, Koleje Dalekie`. Relative clauses are
 * left out; `Jr.` after a comma belongs to the name, and a list has no apposition.
 */
export function splitApposition(words: string): Beside {
  const parts = words.split(/,\s*/u).map((part) => part.trim());
  const end = parts.findIndex((part, at) => at > 0 && clauseStart.test(part));
  const said = (end < 0 ? parts : parts.slice(0, end)).filter(Boolean);
  const [first = words, ...others] = said;
  const [second = ''] = others;
  if (generations.has(nameKey(second))) return { main: `${first} ${second}`, apposition: others.slice(1).join(', ') };
  if (others.length > 0 && !isProper(words) && isPeople(headOf(first))) return { main: words, apposition: '' };
  if (isCommon(first) && (/^(?:the\s+)?\p{Lu}/u.test(second) || (!isProper(first) && describedName.test(second))))
    return { main: withoutClause(second), apposition: [first, ...others.slice(1)].join(', ') };
  return { main: withoutClause(first), apposition: others.join(', ') };
}

/** `two of the witnesses` → `witnesses`; "the" and "his" are definite, numbers and "a" are not. */
export function withoutDeterminer(words: string): { readonly determiner: Determiner; readonly words: string } {
  let determiner: Determiner = null;
  let rest = words;
  for (;;) {
    const [, first = '', others = ''] = /^(\S+)\s+(.+)$/u.exec(rest) ?? [];
    const word = first.toLowerCase();
    if (others === '' || /^of\s+(?:them|us|these|those)$/iu.test(others)) return { determiner, words: rest };
    if (determiners.has(word) || possessives.has(word)) determiner = 'THE';
    else if (word === 'a' || word === 'an') determiner ??= 'A';
    else if ((quantities.has(word) || /^\d[\d,.]*$/.test(word)) && countsPeople(others)) determiner ??= 'A';
    else if (word !== 'of' || determiner !== 'A') return { determiner, words: rest };
    rest = others;
  }
}

/** "Official Korean Central News Agency" has its name from the first capital on; "eastern Libyan army" is called so. */
export function withoutEpithet(words: string): string {
  const [, epithet = '', name = ''] = /^(\p{Ll}[\p{L}-]*)\s+(\p{Lu}\S*\s+\p{Lu}.*)$/u.exec(words) ?? [];
  return epithets.has(epithet) ? name : words;
}

/** "VTA news agency", "VTA News Agency": an acronym, and what bears it. */
export function withoutMedium(words: string): { readonly name: string; readonly beside: string } {
  const [, name = words, beside = ''] =
    /^(\p{Lu}{2,6}) ([Nn]ews [Aa]gency|[Nn]ewswire|[Tt]elevision|[Bb]roadcaster|[Nn]ewspaper|(?:TV|[Nn]ews) [Cc]hannel)$/u.exec(
      words,
    ) ?? [];
  return { name, beside };
}

/** "A coalition statement" is the coalition's: what carries words stands for whose they are. */
export function withoutVehicle(words: string): string {
  const [, owner, last = ''] = /^(.+?)(?:[’']s?)?\s+(\S+)$/u.exec(words) ?? [];
  if (owner && vehicles.has(last))
    return owner.replace(/\s+(?:joint|official|written|brief|short|press|news|video)$/iu, '');
  const [, first = '', source] = /^(\S+) (?:from|by|of) (?:the )?(.+)$/iu.exec(words) ?? [];
  return source && vehicles.has(first.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())) ? source : words;
}

function withoutClause(words: string): string {
  return words.replace(clause, '').replace(reflexive, '');
}

/** What a number or "some" stands before: common nouns, or people of a place; "Two Rivers Bank" keeps its two. */
function countsPeople(words: string): boolean {
  return /^\p{Ll}/u.test(words) || isPeople(headOf(words));
}
