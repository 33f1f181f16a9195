/** A country by its names of ISO 3166-1 and what the news calls it. */

import { commonName, countriesNamed, countryOfDemonym } from '../countries.ts';
import { countryEntity } from '../new-country.ts';
import type { Method } from './method.ts';

const scores = { name: 0.98, demonym: 0.85 } as const;

/** "Kazakhstan", "the U.S."; "Congo" is two countries, so none. A place with the same name stands against it. */
export const countryName: Method = {
  name: 'COUNTRY_NAME',
  find({ shape, key, mention, title }, scene) {
    // Chad and Jordan are persons too; nobody is called New Zealand.
    if (shape !== 'NAME' || title !== '' || (mention.kind === 'PERSON' && !key.includes(' '))) return [];
    const isos = countriesNamed(key);
    if (isos.length > 1)
      return isos.map((iso) => ({
        ...{ entity: countryEntity(iso, scene), method: 'COUNTRY_NAME' as const, score: 0.5 },
        evidence: `${mention.words} may be ${commonName(iso)}`,
      }));
    const [iso = mention.kind === 'COUNTRY' ? countryOfDemonym(key) : null] = isos;
    if (iso === null) return [];
    const score = isos.length > 0 ? scores.name : scores.demonym;
    const evidence = `${mention.words} is a name of ${commonName(iso)} (ISO 3166-1 ${iso})`;
    return [{ entity: countryEntity(iso, scene), method: 'COUNTRY_NAME', score, evidence }];
  },
};
