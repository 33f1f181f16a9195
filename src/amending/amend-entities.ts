/** What changes make of entities: corrected fields, new kinds, and several entities that are one. */

import type { ChangeRecord, EntityKind, EntityRecord } from '../record/record.ts';
import { byTime, stands } from './changes.ts';

/** Entities as the changes leave them. */
export interface AmendedEntities {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  /** What former ids mean now: those of merged entities, and those of entities whose kind was corrected or is again what it was. */
  readonly current: ReadonlyMap<string, string>;
}

/**
 * Applies changes to entities as they were read; both must be all that hang together by merges. An entity that is merged into another gives
 * it its names as aliases, as they were at the time of the merge by the changes that stand.
 */
export function amendEntities(read: readonly EntityRecord[], changes: readonly ChangeRecord[]): AmendedEntities {
  const entities = new Map(read.map((entity) => [entity.id, entity]));
  const became = new Map<string, string>();
  const currentOf = (id: string): string => {
    let now = id;
    for (let next = became.get(now); next !== undefined; next = became.get(now)) now = next;
    return now;
  };
  const become = (id: string, into: string) => {
    became.delete(into);
    became.set(id, into);
  };

  const merge = (id: string, into: EntityRecord) => {
    const entity = entities.get(id);
    if (entity) entities.set(into.id, join(into, entity));
    entities.delete(id);
    become(id, into.id);
  };

  for (const change of changes.toSorted(byTime)) {
    const target = currentOf(change.target);
    const entity = entities.get(target);
    const into = change.into === undefined ? undefined : entities.get(currentOf(change.into));
    if (!stands(change)) {
      // Whatever was read while an entity went by the id of another kind still means that entity.
      if (isNewKind(change) && entity && !into) become(change.into, target);
    } else if (isNewKind(change)) {
      if (!entity) continue;
      const amended = ofKind(corrected(entity, change), change);
      entities.set(target, amended);
      if (into && into.id !== target) merge(target, into);
      else {
        entities.delete(target);
        entities.set(change.into, amended);
        become(target, change.into);
      }
    } else if (change.kind === 'ENTITY_CORRECT') {
      if (entity) entities.set(target, corrected(entity, change));
    } else if (change.kind === 'ENTITY_MERGE' && into && into.id !== target) merge(target, into);
  }
  const current = new Map([...became.keys()].map((id) => [id, currentOf(id)]));
  return { entities, current };
}

type NewKind = ChangeRecord & { readonly into: string };

function isNewKind(change: ChangeRecord): change is NewKind {
  return change.kind === 'ENTITY_CORRECT' && change.into !== undefined;
}

function ofKind(entity: EntityRecord, { into, after = {} }: NewKind): EntityRecord {
  const { iso, ...rest } = entity;
  const kind = after.kind as EntityKind;
  return { ...rest, id: into, kind, ...(kind === 'COUNTRY' && iso !== undefined && { iso }) };
}

/** Name and description are replaced; of the aliases go those that the change took away, and come those that it added. */
function corrected(entity: EntityRecord, { before = {}, after = {} }: ChangeRecord): EntityRecord {
  const { description: _, ...silent } = entity;
  const description = 'description' in after ? after.description : entity.description;
  const name = (after.name as string | undefined) ?? entity.name;
  const aliases = [
    ...without(entity.aliases, without(before.aliases, after.aliases)),
    ...without(after.aliases, before.aliases),
  ];
  return {
    ...silent,
    name,
    ...(typeof description === 'string' && { description }),
    aliases: distinct(aliases, name),
  };
}

/** The first of two that are one, with the names of the other. */
function join(into: EntityRecord, entity: EntityRecord): EntityRecord {
  const names = [...(into.aliases ?? []), entity.name, ...(entity.aliases ?? []), ...(entity.iso ? [entity.iso] : [])];
  const aliases = distinct(names, into.name);
  return { ...into, aliases: aliases.filter((alias) => alias !== into.iso || into.aliases?.includes(alias)) };
}

function without(list: unknown, gone: unknown): string[] {
  const going = new Set(Array.isArray(gone) ? gone : []);
  return (Array.isArray(list) ? (list as string[]) : []).filter((item) => !going.has(item));
}

function distinct(aliases: readonly string[], name: string): string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name);
}
