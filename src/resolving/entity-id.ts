/** Ids of new entities, as the seed forms them: `person:dmitri-trenin`, `organization:csto`. */

import anyAscii from 'any-ascii';
import type { EntityKind } from '../record/record.ts';

/** `entityId('PERSON', 'Žofia Kováčová')` → `'person:zofia-kovacova'`; Latin letters for other scripts. */
export function entityId(kind: EntityKind, name: string): string {
  return `${kind.toLowerCase()}:${slugOf(name)}`;
}

/** The first of `id`, `id-2`, `id-3` … that nobody has: two people never share one. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
}

/** Lower-case letters and digits between hyphens; a name without any is written by its code points. */
export function slugOf(name: string): string {
  const slug = anyAscii(name.normalize('NFKC').replace(/[’'ʼ`.]/gu, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug || Array.from(name, (character) => character.codePointAt(0)?.toString(16)).join('-') || 'unnamed';
}
