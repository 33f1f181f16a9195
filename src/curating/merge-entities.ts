/** Saying that two entities are one, or that they are not. */

import { HearsayError } from '../errors.ts';
import type { Curator } from '../loading/make-change.ts';
import { readApart } from '../reading/changes.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Reader, Store } from '../store/store.ts';
import { type Based, checkEntityBase } from './check-base.ts';
import { checkKind } from './check-kind.ts';
import { curate } from './curate.ts';
import { lookUpEntity } from './look-up.ts';

export interface EntityMerge extends Based {
  readonly from: string;
  readonly into: string;
  /** Merges two of different kinds. */
  readonly force?: boolean | null | undefined;
}

/** What is said by, about, to or through `from` is so of `into` from then on, which goes by the names of both. */
export function mergeEntities(
  store: Store,
  curator: Curator,
  { from, into, force, basedOn }: EntityMerge,
): Promise<ChangeRecord | null> {
  return curate(store, curator, async (reader) => {
    const going = await lookUpEntity(reader, from, 'from');
    const staying = await lookUpEntity(reader, into, 'into');
    if (going.id === staying.id)
      throw new HearsayError('INPUT_INVALID', `Both are ${staying.name} (${staying.id}) already.`, {
        details: { field: 'into' },
      });
    await checkEntityBase(reader, [going.id, staying.id], { basedOn });
    await refuseIfKeptApart(reader, going.id, staying.id);
    if (going.kind !== staying.kind && !force)
      throw new HearsayError(
        'INPUT_INVALID',
        `${going.name} (${going.id}) and ${staying.name} (${staying.id}) are of two kinds: merge them with force if they are one all the same.`,
        { details: { field: 'into' } },
      );
    await checkKind(reader, going, staying.kind, 'into');
    return {
      ...{ kind: 'ENTITY_MERGE', target: going.id, into: staying.id },
      ...{ before: { id: going.id, name: going.name }, after: {} },
    };
  });
}

/** Takes a pair off the review list, and keeps others from merging it; null where that was said already. */
export function keepApart(
  store: Store,
  curator: Curator,
  { one, other }: { readonly one: string; readonly other: string },
): Promise<ChangeRecord | null> {
  return curate(store, curator, async (reader) => {
    const ids = [(await lookUpEntity(reader, one, 'one')).id, (await lookUpEntity(reader, other, 'other')).id].sort();
    const [target = '', into = ''] = ids;
    if (target === into)
      throw new HearsayError('INPUT_INVALID', `Both are ${target} already; hearsay unmerge parts what was merged.`, {
        details: { field: 'other' },
      });
    if ((await findApart(reader, target, into)) !== undefined) return null;
    return { kind: 'ENTITY_KEEP_APART', target, into };
  });
}

async function findApart(reader: Reader, one: string, other: string): Promise<ChangeRecord | undefined> {
  return (await readApart(reader, [one, other])).find(({ pair }) => pair.includes(one) && pair.includes(other))?.change;
}

async function refuseIfKeptApart(reader: Reader, one: string, other: string): Promise<void> {
  const apart = await findApart(reader, one, other);
  if (!apart) return;
  throw new HearsayError('CHANGE_IN_THE_WAY', `${apart.by} found that these are two; undo ${apart.id} first.`, {
    details: { field: 'from', change: apart.id },
  });
}
