/** Gender, as far as titles, words for kin and settled pronouns tell it; it is never guessed from a forename. */

import { nameKey } from '../record/name-key.ts';
import { readWords } from './lexicons/read-lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { headOf } from './shape.ts';

export type Gender = 'F' | 'M';

const he = readWords('words', 'pronounsHe');
const she = readWords('words', 'pronounsShe');
const female = readWords('words', 'female');
const male = readWords('words', 'male');

/** What the words themselves say: `Mrs. Novak`, `Anna Berg, a spokeswoman`, `she`. */
export function genderIn({ shape, key, title, apposition, words }: Phrase): Gender | null {
  if (shape === 'PRONOUN') return he.has(key) ? 'M' : she.has(key) ? 'F' : null;
  const said = [
    ...title.split(' '),
    ...apposition.split(', ').map(headOf),
    ...(shape === 'NAME' ? [] : [headOf(words)]),
  ];
  const keys = said.map((word) => nameKey(word));
  // `His wife, Queen Anna`: the first that tells anything.
  const first = keys.find((word) => female.has(word) || male.has(word));
  return first === undefined ? null : female.has(first) ? 'F' : 'M';
}

/** That, or else what the pronouns say that stand for the words, but for one; null where they say both. */
export function genderAt(phrase: Phrase, scene: Scene, but?: Phrase): Gender | null {
  const own = genderIn(phrase);
  if (own !== null) return own;
  const standing = scene.pronounsFor(phrase.place).filter((one) => one !== but);
  return soleOf(standing.map(genderIn));
}

/** Of somebody whom the article has named: what titles tell comes before what pronouns do. */
export function genderOf(entity: string, scene: Scene, but?: Phrase): Gender | null {
  const named = scene.memory.all.filter((one) => one.entity.id === entity).map(({ phrase }) => phrase);
  const titled = soleOf(named.filter(({ shape }) => shape !== 'PRONOUN').map(genderIn));
  return titled ?? soleOf(named.map((phrase) => genderAt(phrase, scene, but)));
}

/** Whether both "he" and "she" stand for the phrase, so that one of them is somebody else. */
export function isOfTwoGenders({ place }: Phrase, scene: Scene): boolean {
  return new Set(scene.pronounsFor(place).flatMap((phrase) => genderIn(phrase) ?? [])).size > 1;
}

/** Whether the words cannot mean the entity: "Mrs. Haas" is not Walter Haas, of whom the article says "he". */
export function isOfOtherGender(phrase: Phrase, entity: string, scene: Scene): boolean {
  const asked = genderAt(phrase, scene);
  if (asked === null) return false;
  const told = genderOf(entity, scene);
  return told !== null && asked !== told;
}

function soleOf(genders: readonly (Gender | null)[]): Gender | null {
  const told = new Set(genders.filter((gender) => gender !== null));
  return told.size === 1 ? ([...told][0] ?? null) : null;
}
