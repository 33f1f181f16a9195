/** Answers are compared before they are timed, and what differs is told. */

import { isDeepStrictEqual } from 'node:util';
import type { Question } from './questions.ts';

const pageSize = 20;

/** Why the answers of one contender are not those of the best Cypher; null where they are. */
export function disagreement(
  { agreement, compared }: Question,
  best: readonly unknown[],
  others: readonly unknown[],
): string | null {
  for (const [number, answer] of best.entries()) {
    const [one, other] = [compared(answer), compared(others[number])];
    const agree = agreement === 'all of the best one' ? holdsAll(one, other) : isDeepStrictEqual(one, other);
    if (!agree) return `sample ${number}: ${shown(other)} instead of ${shown(one)}`;
  }
  return null;
}

/** Of a full page each may choose its own; of less than one nothing may be missing. */
function holdsAll(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length >= pageSize ? other.length === one.length : one.every((item) => other.includes(item));
}

function shown(value: unknown): string {
  return `${JSON.stringify(value)}`.slice(0, 1500);
}
