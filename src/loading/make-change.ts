/** A change as a record: what was done, by whom, and when, which is after all that was done before. */

import { randomBytes } from 'node:crypto';
import { canonicalRecord } from '../record/canonical-record.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';
import { readCounters } from './lock-writes.ts';

/** What a change is to be; who and when come to it when it is made. */
export type ChangeDraft = Pick<ChangeRecord, 'kind' | 'target' | 'into' | 'before' | 'after'>;

/** Who makes a change, and why, where that is said. */
export interface Curator {
  readonly by: string;
  readonly reason?: string | null | undefined;
}

/** The record of a change that is made now; whoever calls holds other writers up until it is written. */
export async function makeChange(reader: Reader, draft: ChangeDraft, { by, reason }: Curator): Promise<ChangeRecord> {
  const at = await nextMoment(reader);
  const id = `change:${at.replace(/\D/g, '')}-${randomBytes(3).toString('hex')}`;
  return canonicalRecord({ type: 'change', id, ...draft, at, by, ...(reason ? { reason } : {}) });
}

/** Now, or a millisecond after the last change where the clock does not say later than that: changes have an order. */
export async function nextMoment(reader: Reader): Promise<string> {
  const { moment } = await readCounters(reader);
  return new Date(Math.max(Date.now(), (moment || (await lastMoment(reader))) + 1)).toISOString();
}

/** Of a graph whose changes were made before their last moment was written down. */
async function lastMoment(reader: Reader): Promise<number> {
  const [row] = await reader.read('last-change');
  return typeof row?.at === 'string' ? Date.parse(row.at) : 0;
}
