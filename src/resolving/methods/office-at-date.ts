/** An office without a name: whoever held it on the day of the article. */

import { holdsOffice } from '../holds-office.ts';
import type { Finding } from '../mention.ts';
import type { Office } from '../office.ts';
import type { Scene } from '../scene.ts';
import type { Method } from './method.ts';

const scores = { dated: 0.9, undated: 0.78 } as const;

/** "The Kazakh president" in January 2022: by the dates of `HOLDS_ROLE`. "Former" asks for one whose time had ended. */
export const officeAtDate: Method = {
  name: 'OFFICE_AT_DATE',
  find(phrase, scene) {
    if (phrase.shape !== 'OFFICE' || phrase.mention.kind === 'ORGANIZATION') return [];
    return phrase.offices.flatMap((office) => {
      for (const target of scene.targetsOf(office)) {
        const found = holdersOf(office, target, scene);
        if (found.length > 0) return found;
      }
      return [];
    });
  },
};

/** Those who hold the office in a body or country on the day. */
export function holdersOf(office: Office, target: string, scene: Scene): readonly Finding[] {
  return scene.index.holders(office, target).flatMap((entity) => {
    const held = holdsOffice(scene.index, entity, office, target, scene.days);
    if (held === null) return [];
    const { title = '', from, to } = held.role.relation;
    const time = held.dated
      ? `from ${from ?? 'an unknown day'}${to ? ` to ${to}` : ''}`
      : 'at a time that is not known';
    const evidence = `${scene.entity(entity)?.name} was ${title} of ${scene.entity(target)?.name}, ${time}`;
    return [{ entity, method: 'OFFICE_AT_DATE' as const, score: held.dated ? scores.dated : scores.undated, evidence }];
  });
}
