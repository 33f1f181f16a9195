/** From the name of who published an article to an organization: one that is known under it, or a new one. */

import { nameKey } from '../record/name-key.ts';
import type { EntityRecord } from '../record/record.ts';
import type { Resolver } from '../resolving/create-resolver.ts';
import { entityId, freeId } from '../resolving/entity-id.ts';
import type { MethodName } from '../resolving/mention.ts';

/** An outlet is called by its name; what a text may mean by words does not count here. */
const byName: readonly (MethodName | null)[] = ['EXACT_NAME', 'ACRONYM', 'SPELLING'];

/** `isNew` where the graph has no such organization yet. */
export interface FoundOutlet {
  readonly entity: EntityRecord;
  readonly isNew: boolean;
}

/** `findOutlet('UPI', resolver)` → `organization:upi`, whose alias that is. */
export function findOutlet(name: string, resolver: Resolver): FoundOutlet {
  const words = name.replace(/\s+/gu, ' ').trim();
  const { resolutions } = resolver.resolve([{ words, kind: 'ORGANIZATION', role: 'ABOUT' }], {
    article: 'article:outlet',
    published: '',
  });
  const { entity = null, method = null } = resolutions[0] ?? {};
  const known = entity === null ? undefined : resolver.entity(entity);
  if (known?.kind === 'ORGANIZATION' && byName.includes(method)) return { entity: known, isNew: false };
  const id = freeId(entityId('ORGANIZATION', words).slice(0, 150), (taken) => {
    const other = resolver.entity(taken);
    return other !== undefined && nameKey(other.name) !== nameKey(words);
  });
  const same = resolver.entity(id);
  if (same) return { entity: same, isNew: false };
  return { entity: { type: 'entity', id, kind: 'ORGANIZATION', name: words }, isNew: true };
}
