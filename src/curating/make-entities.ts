/** Entities that people name in a correction and the graph does not have: records for them, with ids as those that articles bring. */

import { readCurrentIds } from '../reading/current-ids.ts';
import { readCandidates } from '../reading/names.ts';
import { kindOfId, readEntities } from '../reading/nodes.ts';
import { nameKey } from '../record/name-key.ts';
import type { EntityKind, EntityRecord } from '../record/record.ts';
import { entityId, freeId } from '../resolving/entity-id.ts';
import type { Reader } from '../store/store.ts';
import { checkRecord } from './check-record.ts';

export interface NewEntity {
  readonly name: string;
  readonly kind: EntityKind;
}

export interface MadeEntities {
  /** Of the one that a field names; undefined where it names none of them. */
  idOf(reference: string): string | undefined;
  /** Those that the graph does not have and that these fields of a statement name. */
  brought(fields: object): readonly EntityRecord[];
}

/** So many of one name and kind are more than anybody makes. */
const most = 50;

/** One that is of the kind and goes by the name already is taken in place of a new one. @throws HearsayError INPUT_INVALID */
export async function makeEntities(reader: Reader, wanted: readonly NewEntity[]): Promise<MadeEntities> {
  const ids = new Map<string, string>();
  const made: EntityRecord[] = [];
  for (const [index, { name, kind }] of wanted.entries()) {
    const key = nameKey(name);
    const id = (await idOfKnown(reader, name, kind)) ?? ids.get(key) ?? (await idOfNew(reader, name, kind));
    if (!ids.has(key) && !(await isKnown(reader, id))) made.push(recordOf({ id, name: name.trim(), kind }, index));
    ids.set(key, id);
  }
  return {
    idOf: (reference) => ids.get(nameKey(reference)),
    brought(fields) {
      const named = JSON.stringify(fields);
      return made.filter(({ id }) => named.includes(JSON.stringify(id)));
    },
  };
}

function recordOf(entity: Pick<EntityRecord, 'id' | 'name' | 'kind'>, index: number): EntityRecord {
  const record: EntityRecord = { type: 'entity', ...entity };
  checkRecord(record, ['entities', String(index)]);
  return record;
}

async function idOfKnown(reader: Reader, name: string, kind: EntityKind): Promise<string | undefined> {
  const [candidates = []] = await readCandidates(reader, [name]);
  return candidates.find(({ id }) => kindOfId(id) === kind)?.id;
}

async function idOfNew(reader: Reader, name: string, kind: EntityKind): Promise<string> {
  const base = entityId(kind, name);
  const ids = Array.from({ length: most }, (_, index) => (index === 0 ? base : `${base}-${index + 1}`));
  const known = new Set((await readEntities(reader, ids)).map(({ id }) => id));
  // Ids that entities had before still lead to them.
  const former = await readCurrentIds(reader, ids);
  return freeId(base, (id) => known.has(id) || former.has(id));
}

async function isKnown(reader: Reader, id: string): Promise<boolean> {
  return (await readEntities(reader, [id])).length > 0;
}
