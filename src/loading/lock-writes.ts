/** One writer at a time, whichever process it is in. */

import type { Reader, Transaction } from '../store/store.ts';

/**
 * Waits until no other transaction that called this is under way: loads, changes by people, and groupings each look at the graph before they
 * write, and what they saw must still be so. The embedded engine lets one writer in at a time by itself.
 */
export async function lockWrites(transaction: Transaction): Promise<void> {
  await transaction.write('lock-counters');
}

/** Numbers that grow with what is written: with every transaction that adds statements, and with every change by people. */
export interface Counters {
  readonly additions: number;
  /** 0 where nobody ever changed anything. */
  readonly changes: number;
  /** When the last change was made or taken back, in milliseconds since 1970; 0 where nobody wrote that down. */
  readonly moment: number;
}

export async function readCounters(reader: Reader): Promise<Counters> {
  const rows = await reader.read('counters');
  const countOf = (id: string) => Number(rows.find((row) => row.id === id)?.value ?? 0);
  return { additions: countOf('additions'), changes: countOf('changes'), moment: countOf('moments') };
}
