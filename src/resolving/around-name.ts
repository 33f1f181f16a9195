/** What stands around a person's name and is none of it: whose somebody is, and letters after the name. Both tell who it is. */

import { nameKey } from '../record/name-key.ts';
import { possessiveTokens } from './body-key.ts';
import { countriesNamed, findCountry } from './countries.ts';
import { readWords } from './lexicons/read-lexicon.ts';
import type { MentionKind } from './mention.ts';
import { isOffice } from './office.ts';
import { isForename } from './person-name.ts';
import { isBodyNoun, isPeople } from './shape.ts';

/** A name, and what was taken off it: `of the Kremlin`, `MP`. */
export interface Bared {
  readonly name: string;
  readonly beside: string;
}

const letters = readWords('words', 'postnominals');
const offices = readWords('words', 'postnominalOffices');
const businesses = readWords('kinds', 'businesses');
const possessed = /^(\p{Lu}.*?)(?:[’']s|(?<=s)[’'])\s+(\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){1,2})$/u;

/** `Sarah Lyle KC`, `Peter Brand MP`, `Ms Lyle KC`: names; `Labour MP` and `Green Party MP` are none. */
export function withoutLetters(words: string): Bared {
  const tokens = words.split(' ');
  const found: string[] = [];
  while (tokens.length > 2 && isLetters(tokens)) found.unshift((tokens.pop() ?? '').replace(/,$/, ''));
  return { name: tokens.join(' ').replace(/,$/, ''), beside: found.join(', ') };
}

function isLetters(tokens: readonly string[]): boolean {
  const last = tokens.at(-1) ?? '';
  const key = nameKey(last);
  const before = tokens.slice(0, -1);
  if (!/^(?:\p{Lu}[\p{L}.]*\p{Lu}\.?|Esq\.?)$/u.test(last) || !before.every((token) => /^\p{Lu}/u.test(token)))
    return false;
  if (letters.has(key)) return true;
  return offices.has(key) && isNameOfPerson(before.map((token) => nameKey(token)));
}

/** `The Kremlin's Dmitry Peskov`, `Labour's Anna Reed`: somebody of theirs; `Christie's Hong Kong` and `Russia's Central Bank` are others. */
export function withoutPossessor(words: string, kind: MentionKind): Bared {
  const none = { name: words, beside: '' };
  const [, owner, name] = possessed.exec(words) ?? [];
  if (owner === undefined || name === undefined || kind === 'PLACE' || kind === 'EVENT') return none;
  const tokens = name.split(/\s+/u).map((token) => nameKey(token));
  const isPerson = isForename(tokens[0] ?? '') || kind === 'PERSON' || /^\p{Lu}{2,6}$/u.test(owner);
  if (!isPerson || !isNameOfPerson(tokens) || findCountry(possessiveTokens(owner)) !== null) return none;
  return { name, beside: `of ${owner}` };
}

/** No country, body, trade or office is among the words. */
function isNameOfPerson(tokens: readonly string[]): boolean {
  if (countriesNamed(tokens.join(' ')).length > 0 || findCountry(tokens) !== null) return false;
  return !tokens.some(
    (token) =>
      isBodyNoun(token) || businesses.has(token) || isOffice(token) || isPeople(token) || isPeople(`${token}s`),
  );
}
