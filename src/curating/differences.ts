/** The fields in which a record would change, as they are and as they would be. */

import type { ChangeRecord } from '../record/record.ts';

/** Null where nothing would change; null and an empty list are the same silence. */
export function differences(
  record: object,
  fields: Readonly<Record<string, unknown>>,
): Required<Pick<ChangeRecord, 'before' | 'after'>> | null {
  const now = record as Readonly<Record<string, unknown>>;
  const differing = Object.entries(fields).filter(([field, value]) => textOf(now[field]) !== textOf(value));
  if (differing.length === 0) return null;
  return {
    before: Object.fromEntries(
      differing.map(([field, value]) => [field, now[field] ?? (Array.isArray(value) ? [] : null)]),
    ),
    after: Object.fromEntries(differing),
  };
}

function textOf(value: unknown): string {
  return JSON.stringify(Array.isArray(value) && value.length === 0 ? null : (value ?? null));
}
