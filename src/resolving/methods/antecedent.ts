/** The mention for which the text lets these words stand, where the reading of the text has settled that. */

import type { Named } from '../article-memory.ts';
import { genderIn, genderOf, isOfTwoGenders } from '../gender.ts';
import { isNationality, isOfNation } from '../nationality.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import type { Method } from './method.ts';

const scores = { settled: 0.9, ofSeveral: 0.5 } as const;
/** How many mentions back somebody else who speaks may be meant as well. */
const near = 4;

/** "He", "the official", "the ministry" with an `antecedent`: what that mention is; less sure where somebody else fits as well. */
export const antecedent: Method = {
  name: 'ANTECEDENT',
  find(phrase, scene) {
    const on = standsFor(phrase, scene);
    if (on === null) return [];
    const named = scene.memory.all.find(({ place }) => place === on.place);
    if (!named) return [];
    const { entity } = named;
    const evidence = `stands for “${named.phrase.words}”`;
    const found = (score: number, but: string) => [
      { entity: entity.id, method: 'ANTECEDENT' as const, score, evidence: evidence + but },
    ];
    if (phrase.shape === 'GROUP' && isNationality(phrase.words) && !isOfNation(entity.id, phrase, scene))
      return found(scores.ofSeveral, ', of whose nation the article says nothing');
    if (phrase.shape === 'PRONOUN' && isOfTwoGenders(on, scene))
      return found(scores.ofSeveral, ', whom the article calls “he” and “she”');
    // Who is only spoken of: "Berg said she would come".
    if (phrase.mention.role === 'ABOUT') return found(scores.settled, '');
    const rival = rivalOf(phrase, named, scene);
    return rival ? found(scores.ofSeveral, `; ${rival.entity.name} may be meant as well`) : found(scores.settled, '');
  },
};

/** The phrase for which another stands; null where the text settles none, or one whose title is of the other gender. */
export function standsFor(phrase: Phrase, scene: Scene): Phrase | null {
  const on = scene.phrases[phrase.mention.antecedent ?? phrase.place];
  if (on === undefined || on.place === phrase.place) return null;
  const [asked, told] = [genderIn(phrase), genderIn(on)];
  return asked !== null && told !== null && asked !== told ? null : on;
}

/** "Ruiz asked Stamm; she replied": another person since, or who has just spoken, of whom "she" may be said no less. */
function rivalOf(phrase: Phrase, { entity }: Named, scene: Scene): Named | undefined {
  const asked = phrase.shape === 'PRONOUN' ? genderIn(phrase) : null;
  if (asked === null || entity.kind !== 'PERSON') return undefined;
  const isTold = genderOf(entity.id, scene, phrase) === asked;
  const before = scene.memory.before(phrase.place).filter(({ place }) => phrase.place - place <= near);
  const last = before.find((one) => one.entity.id === entity.id)?.place ?? -1;
  return before.find((other) => {
    if (other.entity.kind !== 'PERSON' || other.entity.id === entity.id) return false;
    if (other.place < last && other.phrase.mention.role !== 'SPEAKER') return false;
    const gender = genderOf(other.entity.id, scene);
    return gender === asked || (gender === null && !isTold);
  });
}
