/** A person's full name with more, fewer or shortened parts: middle names, initials, the forename's other forms, the words in another order. */

import type { Finding } from '../mention.ts';
import { agreeInGeneration, agreeInMiddle, type PersonName, readPersonName, sameForename } from '../person-name.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import { contradicts, supportFor } from '../support.ts';
import type { Method } from './method.ts';

const scores = { middle: 0.93, forename: 0.88, initial: 0.72, surnames: 0.7, supported: 0.1 } as const;

/** Middle names and generations that differ are two persons: George H. Falk, George W. Falk. */
export const fullName: Method = {
  name: 'FULL_NAME',
  find(phrase, scene) {
    if (!mayBePerson(phrase)) return [];
    const name = readPersonName(phrase.name);
    if (name === null) return [];
    const ids = new Set([
      ...scene.index.personsBetween(name.first, name.last),
      ...scene.index.personsByInitial(name.first.slice(0, 1), name.last),
    ]);
    const found = [...ids].flatMap((id) => compare(id, name, phrase, scene) ?? []);
    return found.length > 0 ? found : surnames(phrase, scene);
  },
};

/** Whether the words can be a person's name. */
export function mayBePerson({ shape, mention, determiner }: Phrase): boolean {
  return shape === 'NAME' && determiner === null && (mention.kind === 'PERSON' || mention.kind === 'UNKNOWN');
}

function compare(id: string, name: PersonName, phrase: Phrase, scene: Scene): Finding | null {
  const entity = scene.entity(id);
  if (!entity || contradicts(id, phrase, scene)) return null;
  const all = scene.index.personNames(id);
  // A generation or middle name of the one spelling holds against the others too.
  if (!all.every((other) => agreeInGeneration(name, other) && (other.last !== name.last || agreeInMiddle(name, other))))
    return null;
  const near = all.filter((other) => other.last === name.last && sameForename(name.first, other.first));
  if (near.length === 0) return null;
  const same = near.some(({ first }) => first === name.first);
  const initial = !same && near.every(({ first }) => first.length === 1 || name.first.length === 1);
  const score = same ? scores.middle : initial ? scores.initial : scores.forename;
  const by = same
    ? 'apart from middle names or spelling'
    : initial
      ? 'by its initial'
      : 'by another form of the forename';
  const { strength, reason } = supportFor(id, phrase, scene);
  const evidence = `the name of ${entity.name} ${by}${reason && `; who ${reason}`}`;
  return { entity: id, method: 'FULL_NAME', score: score - scores.supported * (1 - strength), evidence };
}

/** Two surnames, or a particle and one, such as "López Obrador": a part of a longer name, so only with support. */
function surnames(phrase: Phrase, scene: Scene): readonly Finding[] {
  const folded = phrase.folded.join(' ');
  return scene.index.personsSurnamed(folded).flatMap((entity) => {
    const { strength, reason } = supportFor(entity, phrase, scene);
    if (strength === 0) return [];
    const evidence = `the surnames of ${scene.entity(entity)?.name}, who ${reason}`;
    return [{ entity, method: 'FULL_NAME' as const, score: scores.surnames * (0.85 + 0.15 * strength), evidence }];
  });
}
