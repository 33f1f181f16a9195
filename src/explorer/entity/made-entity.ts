/** An entity that somebody makes in a correction, since neither the graph nor the article has it. */

import type { EntityKind } from '../api/schema.generated.ts';
import type { Named } from './named.ts';

/** Its id holds for the page alone. */
export function madeEntity(kind: EntityKind, name: string): Named {
  return { id: `new:${kind}:${name}`, name, kind, isNew: true, isMade: true } as Named;
}
