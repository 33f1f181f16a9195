/** Saying that two entities are one. */

import { HearsayError } from '../errors.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Store } from '../store/store.ts';
import { checkKind } from './check-kind.ts';
import { type Curator, curate } from './curate.ts';
import { lookUpEntity } from './look-up.ts';

/** What is said by, about, to or through `from` is so of `into` from then on, which goes by the names of both. */
export function mergeEntities(
  store: Store,
  curator: Curator,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<ChangeRecord | null> {
  return curate(store, curator, async (reader) => {
    const going = await lookUpEntity(reader, from, 'from');
    const staying = await lookUpEntity(reader, into, 'into');
    if (going.id === staying.id)
      throw new HearsayError('INPUT_INVALID', `Both are ${staying.name} (${staying.id}) already.`, {
        details: { field: 'into' },
      });
    await checkKind(reader, going, staying.kind, 'into');
    return {
      ...{ kind: 'ENTITY_MERGE', target: going.id, into: staying.id },
      ...{ before: { id: going.id, name: going.name }, after: {} },
    };
  });
}
