/** Changes as the graph keeps them. */

import { canonicalRecord } from '../record/canonical-record.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Reader, Row } from '../store/store.ts';
import { readCurrentIds } from './current-ids.ts';

export async function readChanges(reader: Reader, ids: readonly string[]): Promise<ChangeRecord[]> {
  return ids.length === 0 ? [] : (await reader.read('changes-by-id', { ids })).map(toChange);
}

/** All changes of some statements or entities, undone ones too. */
export async function readChangesOf(reader: Reader, targets: readonly string[]): Promise<ChangeRecord[]> {
  return targets.length === 0 ? [] : (await reader.read('changes-by-target', { ids: targets })).map(toChange);
}

/** The changes by which something became one of some entities. */
export async function readChangesInto(reader: Reader, entities: readonly string[]): Promise<ChangeRecord[]> {
  return entities.length === 0 ? [] : (await reader.read('changes-by-into', { ids: entities })).map(toChange);
}

/** All changes of an entity under each of its ids, those by which others became one with it, too. */
export async function readChangesOfEntity(
  reader: Reader,
  { id, formerIds }: { readonly id: string; readonly formerIds: readonly string[] },
): Promise<ChangeRecord[]> {
  const ids = [id, ...formerIds];
  const found = [...(await readChangesOf(reader, ids)), ...(await readChangesInto(reader, ids))];
  return [...new Map(found.map((change) => [change.id, change])).values()];
}

/** Pairs of entities that somebody found to be two, by the ids that they have now; all pairs of which one is among `entities`. */
export async function readApart(
  reader: Reader,
  entities: readonly string[],
): Promise<{ readonly pair: readonly string[]; readonly change: ChangeRecord }[]> {
  const found = [...(await readChangesOf(reader, entities)), ...(await readChangesInto(reader, entities))];
  return pairsOf(reader, found);
}

/** All such pairs. */
export async function readAllApart(reader: Reader): Promise<readonly (readonly string[])[]> {
  const rows = await reader.read('changes-keeping-apart');
  return (await pairsOf(reader, rows.map(toChange))).map(({ pair }) => pair);
}

async function pairsOf(reader: Reader, changes: readonly ChangeRecord[]) {
  const apart = changes.filter((change) => change.kind === 'ENTITY_KEEP_APART' && change.undoneAt === undefined);
  const ids = [...new Set(apart.flatMap(({ target, into = '' }) => [target, into]))];
  const current = await readCurrentIds(reader, ids);
  return apart.map((change) => {
    const { target, into = '' } = change;
    return { pair: [current.get(target) ?? target, current.get(into) ?? into], change };
  });
}

function toChange(row: Row): ChangeRecord {
  const { before, after } = row;
  return canonicalRecord({
    ...(row as unknown as ChangeRecord),
    type: 'change',
    before: typeof before === 'string' ? JSON.parse(before) : undefined,
    after: typeof after === 'string' ? JSON.parse(after) : undefined,
  });
}
