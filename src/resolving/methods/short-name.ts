/** An organization by the first words of its name, which the article gives in full elsewhere: "Norlux" of "Norlux Energy". */

import type { Method } from './method.ts';

const scores = { before: 0.85, later: 0.7 } as const;

export const shortName: Method = {
  name: 'NAMED_EARLIER',
  find(phrase, scene) {
    const { kind } = phrase.mention;
    if (phrase.shape !== 'NAME' || phrase.title !== '' || kind === 'PLACE' || kind === 'COUNTRY') return [];
    return scene.memory.shortened(phrase.nameKey).map((id) => {
      const named = scene.memory.all.find(({ entity }) => entity.id === id);
      const isBefore = named !== undefined && named.place < phrase.place;
      const evidence = `${phrase.name} is short for “${named?.phrase.name ?? id}”, named ${isBefore ? 'before' : 'later'}`;
      return { entity: id, method: 'NAMED_EARLIER', score: isBefore ? scores.before : scores.later, evidence };
    });
  },
};
