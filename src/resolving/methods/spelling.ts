/** Another transcription of a name, by the rules of `foldSpelling`; its words may stand in another order. */

import { foldSpelling } from '../fold-spelling.ts';
import type { Finding } from '../mention.ts';
import { spelledKey } from '../name-keys.ts';
import { nameTokens } from '../person-name.ts';
import { isShort, type Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import { contradicts } from '../support.ts';
import { mayBePerson } from './full-name.ts';
import type { Method } from './method.ts';

const scores = { folded: 0.9, order: 0.85 } as const;
const shortestWord = 5;

/** Токаев, Tokaev and Tokajew for Tokayev. Of short words only names of bodies and places, and those not too short. */
export const spelling: Method = {
  name: 'SPELLING',
  find(phrase, scene) {
    if (phrase.shape !== 'NAME') return [];
    if (isShort(phrase) && (phrase.mention.kind === 'PERSON' || phrase.name.length < shortestWord)) return [];
    const ids = scene.index.spelled(spelledKey(phrase.folded));
    return ids.flatMap((id) => sameLetters(id, phrase, scene) ?? []);
  },
};

function sameLetters(id: string, phrase: Phrase, scene: Scene): Finding | null {
  const entity = scene.entity(id);
  if (!entity || contradicts(id, phrase, scene)) return null;
  if (entity.kind === 'PERSON' && (!mayBePerson(phrase) || !phrase.name.includes(' '))) return null;
  const said = phrase.folded.join(' ');
  const names = [entity.name, ...(entity.aliases ?? [])];
  const inOrder = names.some((name) => nameTokens(name).map(foldSpelling).join(' ') === said);
  const evidence = `${inOrder ? 'another spelling of' : 'in another order, the words of'} ${entity.name}`;
  return { entity: id, method: 'SPELLING', score: inOrder ? scores.folded : scores.order, evidence };
}
