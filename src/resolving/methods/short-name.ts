/** An organization by the first words of its name, which the article gives in full elsewhere: "Norlux" of "Norlux Energy". */

import { nameKey } from '../../record/name-key.ts';
import type { Finding } from '../mention.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import type { Method } from './method.ts';

const scores = { before: 0.85, later: 0.7 } as const;

export const shortName: Method = {
  name: 'NAMED_EARLIER',
  find(phrase, scene) {
    const { kind } = phrase.mention;
    if (phrase.shape !== 'NAME' || phrase.title !== '' || kind === 'PLACE' || kind === 'COUNTRY') return [];
    const outlet = ownOutlet(phrase, scene);
    if (outlet.length > 0) return outlet;
    return scene.memory.shortened(phrase.nameKey).map((id) => {
      const named = scene.memory.all.find(({ entity }) => entity.id === id);
      const isBefore = named !== undefined && named.place < phrase.place;
      const evidence = `${phrase.name} is short for “${named?.phrase.name ?? id}”, named ${isBefore ? 'before' : 'later'}`;
      return { entity: id, method: 'NAMED_EARLIER', score: isBefore ? scores.before : scores.later, evidence };
    });
  },
};

/** "The Courier" in what The Valdera Courier published; none where the article names another "Courier". */
function ownOutlet(phrase: Phrase, scene: Scene): readonly Finding[] {
  const { outlet, outletName = '' } = scene.context;
  if (outlet === undefined || phrase.determiner !== 'THE' || !endsIn(outletName, phrase)) return [];
  const others = scene.memory.all.filter(
    ({ entity: { id, name } }) => id !== outlet && endsIn(name, phrase) && !/\s\p{Ll}/u.test(name),
  );
  return [outlet, ...new Set(others.map(({ entity }) => entity.id))].map((entity) => {
    const evidence = `${phrase.name} is short for “${scene.entity(entity)?.name ?? outletName}”${entity === outlet ? ', which published the article' : ''}`;
    return { entity, method: 'NAMED_EARLIER', score: scores.before, evidence };
  });
}

function endsIn(name: string, { nameKey: short }: Phrase): boolean {
  return nameKey(name).endsWith(` ${short}`);
}
