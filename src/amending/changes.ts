/** Changes as a list in their order: which stand, and which touch what. */

import type { ChangeRecord, FieldValues } from '../record/record.ts';

/** What somebody did, by the kind of the change, in the order in which kinds are listed. */
export const deeds: Readonly<Record<ChangeRecord['kind'], string>> = {
  STATEMENT_ADD: 'added',
  STATEMENT_CORRECT: 'corrected',
  STATEMENT_CONFIRM: 'confirmed',
  STATEMENT_REJECT: 'rejected',
  ENTITY_CORRECT: 'corrected',
  ENTITY_MERGE: 'merged',
  ENTITY_KEEP_APART: 'kept apart',
  ARTICLE_IMPORT: 'imported',
  ARTICLE_DELETE: 'deleted',
};

/** Whether a change counts: it was not undone. */
export function stands({ undoneAt }: ChangeRecord): boolean {
  return undoneAt === undefined;
}

/** Whether a change brought an article in or took it away: such a one amends no record, and is no matter of reading again. */
export function isOfArticle({ kind }: ChangeRecord): boolean {
  return kind === 'ARTICLE_IMPORT' || kind === 'ARTICLE_DELETE';
}

/** The ids of the corrections that were made as an article was accepted: they belong to its import. */
export function correctionsWith({ after }: ChangeRecord): readonly string[] {
  return Array.isArray(after?.corrections) ? after.corrections : [];
}

/** The order in which changes were made. */
export function byTime(one: ChangeRecord, other: ChangeRecord): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** What a change of a statement tells beside its fields: the text that its anchors were made for, and entities that were made with it. */
const besideStatement: readonly string[] = ['sha256', 'words', 'brought'];

/** What a change makes of the fields of a statement, without what it tells beside them. */
export function fieldsAfter(after: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(after).filter(([field]) => !besideStatement.includes(field)));
}

/** The fields that a change replaces. */
export function fieldsOf({ kind, after = {} }: ChangeRecord): string[] {
  return Object.keys(kind.startsWith('STATEMENT_') ? fieldsAfter(after) : after);
}

export type ReviewState = 'UNREVIEWED' | 'ADDED' | 'CONFIRMED' | 'CORRECTED' | 'REJECTED';

const states: Partial<Record<ChangeRecord['kind'], ReviewState>> = {
  STATEMENT_ADD: 'ADDED',
  STATEMENT_CONFIRM: 'CONFIRMED',
  STATEMENT_CORRECT: 'CORRECTED',
};

/** What people have made of a statement: the last of its changes that stands tells, and one rejection is enough. */
export function reviewState(changes: readonly ChangeRecord[]): ReviewState {
  const standing = changes.filter(stands).toSorted(byTime);
  if (standing.some(({ kind }) => kind === 'STATEMENT_REJECT')) return 'REJECTED';
  const last = standing.at(-1);
  return (last && states[last.kind]) ?? 'UNREVIEWED';
}

/** The revision of what nobody changed. */
export const unchanged = '0';

/** When a change was made or, later, taken back. */
export function momentOf({ at, undoneAt }: ChangeRecord): string {
  return undoneAt ?? at;
}

/** What tells whether anything was changed since: the moment of the last of the changes, those taken back, too. */
export function revisionOf(changes: readonly ChangeRecord[]): string {
  return changes.filter(amends).map(momentOf).toSorted().at(-1) ?? unchanged;
}

/** The changes that were made, or such as were made before and taken back, after a moment; the last one first. What came and went changed nothing. */
export function changesSince(changes: readonly ChangeRecord[], moment: string): ChangeRecord[] {
  return changes
    .filter((change) => amends(change) && momentOf(change) > moment && (stands(change) || change.at <= moment))
    .toSorted((one, other) => (momentOf(one) < momentOf(other) ? 1 : -1));
}

/** That two are two changes neither. */
function amends({ kind }: ChangeRecord): boolean {
  return kind !== 'ENTITY_KEEP_APART';
}
