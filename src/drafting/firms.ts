/**
 * Names of two words that capitals alone make a person's, and the text around them a company's: "shares of Rio Tinto", "Goldman Sachs
 * analysts", "Rio Tinto said it would close its mine".
 */

import type { ExtractedStatement, Mention } from '../extracting/extracted.ts';
import { nameKey } from '../record/name-key.ts';
import { readLexicon } from '../resolving/lexicons/read-lexicon.ts';
import { isForename } from '../resolving/person-name.ts';

const lexicon = readLexicon<Readonly<Record<string, string>>>('firms');
/** `(?:shares|stock)` of the words of a list. */
const anyOf = (list: string) => `(?:${(lexicon[list] ?? '').split(', ').join('|')})`;

/** What a company says of itself as "it"; rain and time do none of it. */
const itself = new RegExp(
  `^(?:that )?it (?:(?:now |also |still )?${anyOf('theyDo')}|(?:had|has) ${anyOf('theyHad')}|(?:would|will) (?:not )?${anyOf('theyWould')}|(?:was|is) ${anyOf('theyAre')})\\b`,
  'iu',
);
const before = `(?:${anyOf('sharesOf')} (?:of|in)|${anyOf('peopleAt')} (?:of|at)|${anyOf('sorts')})`;
const after = `(?:\\s+${anyOf('theirs')}\\b|[’']s? ${anyOf('onlyTheirs')}\\b|, which\\b)`;
const addressed = '\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady)\\.? (?:\\p{Lu}\\S* )?';
const person = /^(?:he|she|him|her|his|hers|himself|herself)\b/iu;
const thing = /^(?:it|its|itself)\b/iu;
const fullName = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u;

/** The names, as keys, that the article uses as a company's. */
export function firmsIn(statements: readonly ExtractedStatement[], text: string): ReadonlySet<string> {
  const mentions = statements.flatMap(mentionsOf);
  const guessed = mentions.filter(({ exact, kind }) => kind !== 'PLACE' && kind !== 'COUNTRY' && fullName.test(exact));
  const names = new Map(guessed.map(({ exact }) => [nameKey(exact), exact]));
  const found = [...names].filter(([key, name]) => isTraded(name, text) || speaksAsThing(key, name, statements, text));
  return new Set(found.map(([key]) => key));
}

function mentionsOf({ speaker, relays, audience, about }: ExtractedStatement): readonly Mention[] {
  return [...(speaker ? [speaker] : []), ...relays.map(({ mention }) => mention), ...audience, ...about];
}

function isTraded(name: string, text: string): boolean {
  const words = escaped(name).replace(/\s+/gu, '\\s+');
  return new RegExp(`\\b${before}\\s+${words}(?![’'\\p{L}])|${words}${after}`, 'iu').test(text);
}

/** A forename, or "he" and "Mr." for the name, speak against it. */
function speaksAsThing(key: string, name: string, statements: readonly ExtractedStatement[], text: string): boolean {
  const [first = ''] = key.split(' ');
  const last = escaped(name.split(' ').at(-1) ?? '');
  if (isForename(first) || new RegExp(`${addressed}${last}`, 'u').test(text)) return false;
  const standing = statements
    .flatMap(mentionsOf)
    .filter(({ standsFor }) => standsFor && nameKey(standsFor.exact) === key);
  if (standing.some(({ exact }) => person.test(exact))) return false;
  const own = statements.filter(({ speaker }) => speaker && nameKey(speaker.exact) === key);
  return (
    standing.some(({ exact }) => thing.test(exact)) ||
    own.some(({ content: [begin] }) => itself.test(begin?.exact ?? ''))
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
