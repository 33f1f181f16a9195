/** Brings entities to what the changes make of them, and tells which other records lean on what has changed. */

import { amendEntities } from '../amending/amend-entities.ts';
import { readChangesInto, readChangesOf } from '../reading/changes.ts';
import { readCurrentIds } from '../reading/current-ids.ts';
import { inParts } from '../reading/id-pages.ts';
import { readOriginals } from '../reading/originals.ts';
import type { ChangeRecord, EntityRecord } from '../record/record.ts';
import type { Reader, Transaction } from '../store/store.ts';
import { findNews } from './find-news.ts';
import { keepOriginals, markMade } from './keep-originals.ts';
import { writeNews } from './write-news.ts';

export interface SettledEntities {
  /** Entities that are to leave the graph, once nothing is linked to them any more. */
  readonly leaving: readonly string[];
  /** The ids of records that refer to what was merged, parted, or given another id. */
  readonly leaning: readonly string[];
}

/** Writes `given`, as they were read, and whatever hangs together with them or with `ids` by merges. */
export async function settleEntities(
  transaction: Transaction,
  given: readonly EntityRecord[],
  ids: readonly string[],
): Promise<SettledEntities> {
  const { together, changes } = await readTogether(transaction, [...ids, ...given.map(({ id }) => id)]);
  // Most entities were never touched by anybody.
  const untouched = given.filter(({ id }) => !together.has(id));
  await writeNews(transaction, await findNews(transaction, untouched, { asRead: false }));
  if (together.size === 0) return { leaving: [], leaning: [] };

  const all = [...together];
  const read = await readOriginals(transaction, all);
  for (const entity of given) if (together.has(entity.id)) read.set(entity.id, entity);
  const before = await readCurrentIds(transaction, all);
  const present = (await transaction.read('entity-checksums', { ids: all })).map(({ id }) => id as string);
  const { entities, current } = amendEntities([...read.values()] as EntityRecord[], changes);
  const moved = all.filter((id) => (before.get(id) ?? id) !== (current.get(id) ?? id));
  const leaving = present.filter((id) => !entities.has(id));
  const leaning = moved.length === 0 ? [] : await readLeaning(transaction, { moved, before, leaving, together });

  await writeNews(transaction, await findNews(transaction, [...entities.values()], { asRead: false }));
  await linkFormerIds(transaction, moved, current);
  await keepOriginals(
    transaction,
    [...read.values()].map((record) => [record.id, [record, entities.get(record.id) ?? null]]),
  );
  const made = all.filter((id) => !read.has(id));
  await transaction.write('drop-originals', { ids: made });
  await markMade(
    transaction,
    made.filter((id) => entities.has(id)),
  );
  return { leaving, leaning };
}

/** The ids that changes connect with some ids, and these changes; none of the ids where no change concerns it. */
async function readTogether(reader: Reader, ids: readonly string[]) {
  const together = new Set<string>();
  const changes = new Map<string, ChangeRecord>();
  const looked = new Set<string>();
  for (let fresh = [...new Set(ids)]; fresh.length > 0; ) {
    const found = [...(await readChangesOf(reader, fresh)), ...(await readChangesInto(reader, fresh))];
    for (const id of fresh) looked.add(id);
    for (const change of found) {
      changes.set(change.id, change);
      for (const id of [change.target, change.into]) if (id !== undefined) together.add(id);
    }
    fresh = [...together].filter((id) => !looked.has(id));
  }
  return { together, changes: [...changes.values()] };
}

interface Move {
  readonly moved: readonly string[];
  readonly before: ReadonlyMap<string, string>;
  readonly leaving: readonly string[];
  readonly together: ReadonlySet<string>;
}

/** Everything that is linked to what leaves; of what is linked to the others, that which was read otherwise. */
async function readLeaning(reader: Reader, { moved, before, leaving, together }: Move): Promise<string[]> {
  const from = [...new Set(moved.map((id) => before.get(id) ?? id))];
  const linked = await reader.read('records-of-entities', { ids: from });
  const read = new Set<unknown>();
  const ids = [...new Set(linked.map(({ id }) => id as string))];
  for (const some of inParts(ids, 1000))
    for (const { id } of await reader.read('original-checksums', { ids: some })) read.add(id);
  const hanging = await reader.read('originals-hanging-on', { ids: [...together] });
  return [...linked.filter(({ entity, id }) => leaving.includes(entity as string) || read.has(id)), ...hanging].map(
    ({ id }) => id as string,
  );
}

async function linkFormerIds(transaction: Transaction, moved: readonly string[], current: ReadonlyMap<string, string>) {
  if (moved.length === 0) return;
  await transaction.write('drop-former-ids', { ids: moved });
  const rows = moved.flatMap((id) => {
    const now = current.get(id);
    return now === undefined ? [] : [{ id, now }];
  });
  if (rows.length > 0) await transaction.write('link-former-ids', { rows });
}
