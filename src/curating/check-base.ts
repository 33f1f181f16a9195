/** Whether what somebody corrects is still what they saw: two who have one statement open do not overwrite each other unseen. */

import { changesSince, deeds, fieldsOf, momentOf, revisionOf, stands, unchanged } from '../amending/changes.ts';
import { HearsayError } from '../errors.ts';
import { readChangesOf, readChangesOfEntity } from '../reading/changes.ts';
import { readEntities } from '../reading/nodes.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';

/** The `revision` of what was seen, or the id of the last change of it that was seen; nothing where that does not matter. */
export interface Based {
  readonly basedOn?: string | null | undefined;
}

/** How many changes the message tells; all are in its details. */
const mostTold = 3;

/** @throws HearsayError CHANGED_MEANWHILE, INPUT_INVALID */
export async function checkStatementBase(reader: Reader, id: string, { basedOn }: Based): Promise<void> {
  if (basedOn) checkBase(await readChangesOf(reader, [id]), basedOn);
}

/** @throws HearsayError CHANGED_MEANWHILE, INPUT_INVALID */
export async function checkEntityBase(reader: Reader, ids: readonly string[], { basedOn }: Based): Promise<void> {
  if (!basedOn) return;
  const changes: ChangeRecord[] = [];
  for (const entity of await readEntities(reader, ids)) changes.push(...(await readChangesOfEntity(reader, entity)));
  checkBase(changes, basedOn);
}

function checkBase(changes: readonly ChangeRecord[], basedOn: string): void {
  const meanwhile = changesSince(changes, toMoment(changes, basedOn));
  if (meanwhile.length === 0) return;
  const told = meanwhile.slice(0, mostTold).map(tell);
  const rest = meanwhile.length > mostTold ? [`${meanwhile.length - mostTold} more`] : [];
  const revision = revisionOf(changes);
  throw new HearsayError(
    'CHANGED_MEANWHILE',
    `Since you looked at it, ${[...told, ...rest].join('; ')}. Look at what it is now, and send what is still to be changed with basedOn "${revision}".`,
    { details: { field: 'basedOn', revision, changes: meanwhile.map(({ id }) => id) } },
  );
}

function toMoment(changes: readonly ChangeRecord[], basedOn: string): string {
  if (basedOn === unchanged || !Number.isNaN(Date.parse(basedOn))) return basedOn;
  const seen = changes.find(({ id }) => id === basedOn);
  if (seen) return seen.at;
  throw new HearsayError(
    'INPUT_INVALID',
    `"${basedOn}" is neither a revision nor a change of this: give its revision, the id of its last change, or "${unchanged}" where it has none.`,
    { details: { field: 'basedOn' } },
  );
}

const longestValue = 120;

function short(value: unknown): string {
  const json = JSON.stringify(value ?? null);
  return json.length > longestValue ? `${json.slice(0, longestValue)} …` : json;
}

/** `Bo corrected speaker ("person:a" → "person:b") at 2022-01-10T12:00:00.000Z (change:…)` */
function tell(change: ChangeRecord): string {
  const { id, kind, by, before = {}, after = {}, undoneBy } = change;
  const moment = `at ${momentOf(change)} (${id})`;
  if (!stands(change)) return `${undoneBy} took back that ${by} ${deeds[kind]} it, ${moment}`;
  const told = kind === 'STATEMENT_ADD' ? [] : fieldsOf(change);
  const values = told.map((field) => `${field} (${short(before[field])} → ${short(after[field])})`);
  return `${by} ${deeds[kind]} ${values.length > 0 ? values.join(', ') : 'it'} ${moment}`;
}
