/** A pronoun for which the reader of the text found nobody: the nearest that it can stand for, as a guess for people to review. */

import type { Named } from '../article-memory.ts';
import { genderOf } from '../gender.ts';
import { readWords } from '../lexicons/read-lexicon.ts';
import type { Scene } from '../scene.ts';
import { standsFor } from './antecedent.ts';
import type { Method } from './method.ts';

const scores = { person: 0.45, thing: 0.4 } as const;
const he = readWords('words', 'pronounsHe');
const she = readWords('words', 'pronounsShe');
const it = readWords('words', 'pronounsIt');
const they = readWords('words', 'pronounsThey');
const who = readWords('words', 'pronounsWho');

/** Gender is taken from titles and from pronouns settled before; where nothing tells it, anybody may be meant. */
export const pronoun: Method = {
  name: 'PRONOUN',
  find(phrase, scene) {
    if (phrase.shape !== 'PRONOUN' || standsFor(phrase, scene) !== null) return [];
    const before = scene.memory.before(phrase.place);
    const fits = fitting(phrase.key, scene);
    if (fits === null) return [];
    const named = who.has(phrase.key)
      ? before.find(fits)
      : (before.find((one) => fits(one) && one.phrase.mention.role === 'SPEAKER') ?? before.find(fits));
    if (!named) return [];
    const score = named.entity.kind === 'PERSON' ? scores.person : scores.thing;
    const evidence = `the nearest before “${phrase.words}” is ${named.entity.name}`;
    return [{ entity: named.entity.id, method: 'PRONOUN', score, evidence }];
  },
};

function fitting(key: string, scene: Scene): ((named: Named) => boolean) | null {
  if (he.has(key)) return (one) => isOne(one) && genderOf(one.entity.id, scene) !== 'F';
  if (she.has(key)) return (one) => isOne(one) && genderOf(one.entity.id, scene) !== 'M';
  if (who.has(key)) return isOne;
  if (it.has(key)) return ({ entity }) => entity.kind === 'ORGANIZATION' || entity.kind === 'COUNTRY';
  if (they.has(key))
    return ({ entity, phrase }) => entity.kind === 'ORGANIZATION' || (entity.kind === 'GROUP' && phrase.plural);
  return null;
}

function isOne({ entity, phrase }: Named): boolean {
  return entity.kind === 'PERSON' || (entity.kind === 'GROUP' && !phrase.plural);
}
