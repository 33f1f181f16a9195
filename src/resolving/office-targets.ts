/** Whose an office is: the bodies and the country that its words name. */

import { nameKey } from '../record/name-key.ts';
import { bodyKey } from './body-key.ts';
import type { KnownIndex } from './known-index.ts';
import type { Office } from './office.ts';

/** The known bodies, the longest name first, then the country. */
export function knownTargets(office: Office, index: KnownIndex): readonly string[] {
  const found: string[] = [];
  for (const body of office.bodies) {
    const { iso, words } = bodyKey(body);
    const ids = [...index.named(nameKey(body)), ...(words === '' ? [] : index.bodies(iso ?? office.iso, words))];
    for (const id of ids) if (isBody(index.entity(id)?.kind) && !found.includes(id)) found.push(id);
  }
  const country = office.iso === null ? null : index.country(office.iso);
  return country === null ? found : [...found, country];
}

function isBody(kind: string | undefined): boolean {
  return kind === 'ORGANIZATION' || kind === 'PLACE';
}
