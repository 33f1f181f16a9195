/** How like two persons' names are, for spellings that no rule of transcription explains. */

import { distance } from 'fastest-levenshtein';
import { type PersonName, sameForename } from './person-name.ts';

/**
 * How like two names must be to be taken for one person's: alone, and where office, body or country speaks for it. Of the pairs in
 * test/resolving/name-pairs.json the first takes no false one; the second takes most true ones, and some false ones too.
 */
export const nearEnough = { alone: 0.87, supported: 0.8 } as const;

/**
 * From 0 to 1: of forenames and surnames each, by edits against length (V. Levenshtein 1966), the lesser of both; 0 for a man's and a
 * woman's form of a name. What is below `nearEnough.supported` is not worked out to the end.
 */
export function likeness(one: PersonName, other: PersonName): number {
  const last = alike(one.last, other.last);
  if (last < nearEnough.supported) return last;
  const same = sameForename(one.first, other.first);
  const like = Math.min(last, same ? 1 : alike(one.first, other.first));
  return like >= nearEnough.supported && areOfTwoGenders(one, other) ? 0 : like;
}

/** Martin and Martina, Ivanov and Ivanova: so near, and never one person. */
function areOfTwoGenders(one: PersonName, other: PersonName): boolean {
  if (`${one.last}a` === other.last || `${other.last}a` === one.last) return true;
  if (sameForename(one.first, other.first)) return false;
  const [man, woman] = one.first.endsWith('a') ? [other.first, one.first] : [one.first, other.first];
  if (man.endsWith('a') || !woman.endsWith('a')) return false;
  const stem = man.replace(/[aeiou]+$/, '');
  return [/[aeiou]+$/, /in[aeiou]+$/].some((ending) => woman.replace(ending, '') === stem);
}

/** How like two words are: by edits against length; where they are too different in length, only by that. */
export function alike(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  // The difference in length alone takes so many edits.
  if (short.length < nearEnough.supported * long.length) return short.length / long.length;
  return 1 - distance(short, long) / long.length;
}
