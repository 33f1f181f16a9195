/** A capital that speaks: its country. */

import { commonName, countryOfCapital } from '../countries.ts';
import type { Finding } from '../mention.ts';
import { countryEntity } from '../new-country.ts';
import type { Method } from './method.ts';

const scores = { country: 0.7, city: 0.4 } as const;

/** "Moscow said": Russia, and much less surely the city. Where nobody speaks or is told, a capital is a place. */
export const metonym: Method = {
  name: 'METONYM',
  find({ mention, key, shape, title }, scene) {
    if (shape !== 'NAME' || title !== '' || (mention.role !== 'SPEAKER' && mention.role !== 'AUDIENCE')) return [];
    if (mention.kind === 'PERSON' || mention.kind === 'ORGANIZATION') return [];
    const iso = countryOfCapital(key);
    if (iso === null) return [];
    const evidence = `${mention.words} is the capital of ${commonName(iso)}, and speaks here`;
    const country: Finding = { entity: countryEntity(iso, scene), method: 'METONYM', score: scores.country, evidence };
    const cities = scene.index.named(key).filter((id) => scene.entity(id)?.kind === 'PLACE');
    return [
      country,
      ...cities.map((id) => ({ ...country, entity: id, score: scores.city, evidence: 'the city itself' })),
    ];
  },
};
