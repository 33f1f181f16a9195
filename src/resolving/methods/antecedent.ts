/** The mention for which the text lets these words stand, where the reading of the text has settled that. */

import type { Method } from './method.ts';

const score = 0.9;

/** "He", "the official", "the ministry" with an `antecedent`: what that mention is. */
export const antecedent: Method = {
  name: 'ANTECEDENT',
  find({ mention, place }, scene) {
    if (mention.antecedent === undefined || mention.antecedent === place) return [];
    const named = scene.memory.all.find((one) => one.place === mention.antecedent);
    if (!named) return [];
    return [{ entity: named.entity.id, method: 'ANTECEDENT', score, evidence: `stands for “${named.phrase.words}”` }];
  },
};
