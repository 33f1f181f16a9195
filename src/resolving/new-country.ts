/** Countries that are not in the graph yet, as ISO 3166-1 has them. */

import { commonName, officialName } from './countries.ts';
import type { Scene } from './scene.ts';

/** The id of the country with this code; one that is not known is brought in with its names. */
export function countryEntity(iso: string, scene: Scene): string {
  const known = scene.index.country(iso);
  if (known !== null) return known;
  const [name, official] = [commonName(iso), officialName(iso)];
  return scene.bring({
    ...{ type: 'entity', id: `country:${iso.toLowerCase()}`, kind: 'COUNTRY', name },
    ...(official === name ? {} : { aliases: [official] }),
    iso,
  });
}
