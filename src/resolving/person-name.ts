/** The parts of a person's name, and whether two names can be one person's. */

import { nameKey } from '../record/name-key.ts';
import { foldSpelling } from './fold-spelling.ts';
import { readLexicon, readWords } from './lexicons/read-lexicon.ts';

/** A name without titles; every part as `foldSpelling` has it, middle names in their order. */
export interface PersonName {
  readonly first: string;
  readonly middles: readonly string[];
  readonly last: string;
  /** `jr`, `ii`: it tells father and son apart. */
  readonly generation: string;
}

const generations = readWords('words', 'generations');
const forenames = groupsOfForenames();

/** The words of a name without honorifics, split at spaces and hyphens, as keys. */
export function nameTokens(name: string): readonly string[] {
  const key = nameKey(name);
  return key === '' ? [] : key.split(' ');
}

/** `readPersonName('George W. Falk Jr.')`; null for a name of a single word. */
export function readPersonName(name: string): PersonName | null {
  return toPersonName(nameTokens(name));
}

/** The parts of a name from its words, as `nameTokens` has them. */
export function toPersonName(words: readonly string[]): PersonName | null {
  const tokens = [...words];
  const last = tokens.at(-1);
  let generation = '';
  if (tokens.length > 2 && last !== undefined && generations.has(last)) {
    generation = last === 'junior' ? 'jr' : last === 'senior' ? 'sr' : last;
    tokens.pop();
  }
  if (tokens.length < 2) return null;
  const folded = tokens.map(foldSpelling);
  return { first: folded[0] ?? '', middles: folded.slice(1, -1), last: folded.at(-1) ?? '', generation };
}

/** Whether the forenames can be one: the same, an initial of the other, or two forms of one name (Joe, Joseph). */
export function sameForename(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  const groups = forenames.get(one);
  return groups !== undefined && (forenames.get(other) ?? []).some((group) => groups.includes(group));
}

/** Whether a word, as a key, is a forename that is known here. */
export function isForename(word: string): boolean {
  return forenames.has(foldSpelling(word));
}

/** Middle names agree where one name has none, or where one's are those of the other, in full or as initials. */
export function agreeInMiddle(one: PersonName, other: PersonName): boolean {
  const [fewer, more] = one.middles.length < other.middles.length ? [one, other] : [other, one];
  let from = 0;
  for (const middle of fewer.middles) {
    const found = more.middles.findIndex((name, index) => index >= from && sameForename(middle, name));
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

/** "Jr." is never "Sr."; who has none may be either. */
export function agreeInGeneration(one: PersonName, other: PersonName): boolean {
  return one.generation === '' || other.generation === '' || one.generation === other.generation;
}

/** The places of the groups in which a forename stands; "Alex" is short for two. */
function groupsOfForenames(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [place, group] of readLexicon<readonly string[]>('forenames').entries())
    for (const name of group.split(' ')) {
      const folded = foldSpelling(name);
      found.set(folded, [...(found.get(folded) ?? []), place]);
    }
  return found;
}
