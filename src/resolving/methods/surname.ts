/** A surname without a first mention in the article: only somebody for whom more speaks than the name. */

import type { Finding } from '../mention.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import { contradicts, supportFor } from '../support.ts';
import type { Method } from './method.ts';

const scores = { least: 0.45, supported: 0.4 } as const;

/** "President Tokayev", and "Tokayev" in an article on Kazakhstan. Where nothing speaks for anyone, nobody is found. */
export const surname: Method = {
  name: 'SURNAME',
  find(phrase, scene) {
    if (phrase.shape !== 'NAME' || !(phrase.mention.kind === 'PERSON' || phrase.mention.kind === 'UNKNOWN')) return [];
    return bearersOf(phrase, scene).flatMap((id) => {
      const { strength, reason } = supportFor(id, phrase, scene);
      if (strength === 0 || contradicts(id, phrase, scene)) return [];
      const evidence = `the surname of ${scene.entity(id)?.name}, who ${reason}`.replace(
        'who the article',
        'and the article',
      );
      const finding: Finding = {
        entity: id,
        method: 'SURNAME',
        score: scores.least + scores.supported * strength,
        evidence,
      };
      return [finding];
    });
  },
};

/** Everybody known with the surname; a family name that comes first needs a title: "President Xi". */
export function bearersOf(phrase: Phrase, scene: Scene): readonly string[] {
  const folded = phrase.folded.join(' ');
  const first = phrase.offices.length > 0 ? scene.index.personsForenamed(folded) : [];
  return [...new Set([...scene.index.personsSurnamed(folded), ...first])];
}
