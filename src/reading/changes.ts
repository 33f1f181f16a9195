/** Changes as the graph keeps them. */

import { canonicalRecord } from '../record/canonical-record.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Reader, Row } from '../store/store.ts';

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

function toChange(row: Row): ChangeRecord {
  const { before, after } = row;
  return canonicalRecord({
    ...(row as unknown as ChangeRecord),
    type: 'change',
    before: typeof before === 'string' ? JSON.parse(before) : undefined,
    after: typeof after === 'string' ? JSON.parse(after) : undefined,
  });
}
