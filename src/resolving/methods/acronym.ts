/** An acronym: of a name that the article gives beside it, or of the initials of an organization's name. */

import { nameKey } from '../../record/name-key.ts';
import { supportFor } from '../support.ts';
import type { Method } from './method.ts';

const scores = { beside: 0.9, initials: 0.7, shared: 0.45, supported: 0.35 } as const;
const shortest = 3;

/** "(CSTO)" after words that say nothing leads to what is called so; "IMF" alone to the one body with these initials. */
export const acronym: Method = {
  name: 'ACRONYM',
  find(phrase, scene) {
    if (phrase.acronym !== null) {
      const ids = scene.index
        .named(nameKey(phrase.acronym))
        .filter((id) => sharesInitials(id, phrase.words, scene.index));
      return ids.map((entity) => ({
        ...{ entity, method: 'ACRONYM' as const, score: scores.beside },
        evidence: `“${phrase.acronym}” stands beside it and is a name of ${scene.entity(entity)?.name}`,
      }));
    }
    if (phrase.shape !== 'NAME' || !/^\p{Lu}[\p{Lu}.&]+$/u.test(phrase.words) || phrase.key.length < shortest)
      return [];
    const ids = scene.index.withInitials(phrase.key);
    return ids.map((entity) => {
      const { strength, reason } = supportFor(entity, phrase, scene);
      const score = ids.length === 1 ? scores.initials : scores.shared + scores.supported * strength;
      const evidence = `the initials of ${scene.entity(entity)?.name}${reason && `, which ${reason}`}`;
      return { entity, method: 'ACRONYM' as const, score, evidence };
    });
  },
};

/** The same letters may stand for another name; then it is another body. */
function sharesInitials(
  id: string,
  words: string,
  index: { entity(id: string): { name: string; aliases?: readonly string[] } | undefined },
): boolean {
  const { name = '', aliases = [] } = index.entity(id) ?? {};
  const said = nameKey(words).split(' ');
  return [name, ...aliases].some((spelling) => {
    const known = nameKey(spelling).split(' ');
    return said.filter((word) => known.includes(word)).length * 2 > said.length;
  });
}
