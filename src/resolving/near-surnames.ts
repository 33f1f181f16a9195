/** Persons whose surname is nearly a lone word: one that is misspelt, as people may find. Nobody is taken for them. */

import { alike } from './likeness.ts';
import type { Finding } from './mention.ts';
import { readPersonName } from './person-name.ts';
import { isShort, type Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** How like the surname must be: of one whom the article names, and of anybody known. */
const nearEnough = { inArticle: 0.8, known: 0.85 } as const;
const shortest = 5;
const initials = [...'abcdefghijklmnopqrstuvwxyz'];
const most = 3;
const least = 0.3;

/** The nearest first; nobody for words of which the reader of the text knows better. */
export function nearSurnames(phrase: Phrase, scene: Scene): readonly Finding[] {
  const [word = ''] = phrase.folded;
  const { kind } = phrase.mention;
  if (phrase.shape !== 'NAME' || !isShort(phrase) || word.length < shortest) return [];
  if (kind === 'PLACE' || kind === 'COUNTRY' || kind === 'EVENT' || !/^\p{Lu}/u.test(phrase.name)) return [];
  const named = scene.memory.all.filter(({ entity }) => entity.kind === 'PERSON').map(({ entity }) => entity.id);
  const found = findingsOf([...new Set(named)], word, nearEnough.inArticle, 'whom the article names', scene);
  if (found.length > 0 || kind === 'ORGANIZATION') return found;
  const known = new Set(initials.flatMap((first) => scene.index.personsSounding(first, word)));
  return findingsOf([...known], word, nearEnough.known, 'who is known', scene);
}

function findingsOf(
  ids: readonly string[],
  word: string,
  enough: number,
  who: string,
  scene: Scene,
): readonly Finding[] {
  return ids
    .flatMap((id): Finding[] => {
      const entity = scene.entity(id);
      const like = Math.max(0, ...surnamesOf(id, scene).map((last) => (last === word ? 0 : alike(word, last))));
      if (like < enough) return [];
      const evidence = `${Math.round(like * 100)} % like the surname of ${entity?.name}, ${who}`;
      return [{ entity: id, method: 'NEAR_SPELLING', score: least, evidence }];
    })
    .toSorted((one, other) => (one.evidence < other.evidence ? 1 : -1))
    .slice(0, most);
}

function surnamesOf(id: string, scene: Scene): readonly string[] {
  const known = scene.index.personNames(id);
  const brought = known.length > 0 ? null : readPersonName(scene.entity(id)?.name ?? '');
  return [...known, ...(brought ? [brought] : [])].map(({ last }) => last);
}
