/** Saying that two entities are one, or that they are not. */

import { HearsayError } from '../errors.ts';
import type { Curator } from '../loading/make-change.ts';
import { readApart } from '../reading/changes.ts';
import type { ChangeRecord, EntityKind, EntityRecord } from '../record/record.ts';
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

const unlikePersons: readonly EntityKind[] = ['COUNTRY', 'PLACE', 'EVENT'];

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
    refuseUnlike(going, staying);
    if (going.kind !== staying.kind && !force) await askForForce(reader, going, staying);
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

/** Misreading takes a body for a person; nobody is a country, a place or what happened. */
function refuseUnlike(going: EntityRecord, staying: EntityRecord): void {
  const kinds = [going.kind, staying.kind];
  if (!kinds.includes('PERSON') || !kinds.some((kind) => unlikePersons.includes(kind))) return;
  throw new HearsayError(
    'INPUT_INVALID',
    `${toldOf(going)} and ${toldOf(staying)} cannot be one, with force or without. Where one of them was misread, correct its kind first.`,
    { details: { field: 'into' } },
  );
}

/** What would happen, for whoever is about to force it. */
async function askForForce(reader: Reader, going: EntityRecord, staying: EntityRecord): Promise<never> {
  const records = await reader.read('records-of-entities', { ids: [going.id] });
  const statements = records.filter(({ id }) => (id as string).startsWith('statement:')).length;
  throw new HearsayError(
    'INPUT_INVALID',
    `${toldOf(going)} and ${toldOf(staying)} are of two kinds. Merged with force, ${staying.name} takes over the ${statements} statements by, about, to or through ${going.name}, and is meant by “${going.name}” in articles to come.`,
    { details: { field: 'into' } },
  );
}

function toldOf({ name, id, kind }: EntityRecord): string {
  return `${name} (${id}, ${kind})`;
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
