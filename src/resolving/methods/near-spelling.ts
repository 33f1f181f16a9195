/** A person's name that is nearly another: misspelt, or transcribed by no rule that is known here. */

import { likeness, nearEnough } from '../likeness.ts';
import { agreeInGeneration, agreeInMiddle, readPersonName } from '../person-name.ts';
import { contradicts, supportFor } from '../support.ts';
import { mayBePerson } from './full-name.ts';
import type { Method } from './method.ts';

const scores = { near: 0.6, nearest: 0.82 } as const;
/** What must speak for a person whose name is only fairly like: an office, a body or a country beside the name. */
const supporting = 0.6;

/** Among those whose names sound alike, who is like enough; with less likeness, who is also supported. */
export const nearSpelling: Method = {
  name: 'NEAR_SPELLING',
  find(phrase, scene) {
    const name = mayBePerson(phrase) ? readPersonName(phrase.name) : null;
    if (name === null) return [];
    return scene.index.personsSounding(name.first, name.last).flatMap((id) => {
      const names = scene.index.personNames(id).filter((other) => likeness(name, other) >= nearEnough.supported);
      const agreeing = names.filter((other) => agreeInGeneration(name, other) && agreeInMiddle(name, other));
      const entity = scene.entity(id);
      if (!entity || agreeing.length === 0 || contradicts(id, phrase, scene)) return [];
      const best = Math.max(...agreeing.map((other) => likeness(name, other)));
      if (best < nearEnough.alone && supportFor(id, phrase, scene).strength < supporting) return [];
      const share = (best - nearEnough.supported) / (1 - nearEnough.supported);
      const score = scores.near + (scores.nearest - scores.near) * share;
      const evidence = `${Math.round(best * 100)} % like ${entity.name}`;
      return [{ entity: id, method: 'NEAR_SPELLING' as const, score, evidence }];
    });
  },
};
