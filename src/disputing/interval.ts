/** What a hedged number allows, as an interval: "nearly 6,000" is not 6,000, and "more than 160" has no upper end. */

import type { StatedFigure } from './stated-figure.ts';

/** From `low` to `high`, infinite where it is open; an end that is left out is not itself allowed. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly leavesOutLow: boolean;
  readonly leavesOutHigh: boolean;
}

/** How far from its number a figure hedged with "about" or "nearly" may lie: a tenth. A convention of Hearsay. */
const tolerance = 0.1;

type HedgedNumber = Pick<StatedFigure, 'approximation' | 'value' | 'low' | 'high'>;

/** `intervalOf` of "nearly 6,000" → 5,400 up to, and without, 6,000. A record with other ends than its hedge needs keeps them. */
export function intervalOf({ approximation, value, low, high }: HedgedNumber): Interval {
  const [from, to] = [low ?? value ?? Number.NEGATIVE_INFINITY, high ?? value ?? Number.POSITIVE_INFINITY];
  switch (approximation) {
    case 'EXACT':
    case 'RANGE':
      return closed(from, to);
    case 'ABOUT':
      return closed(low ?? lower(from), high ?? higher(to));
    case 'NEARLY':
      return { ...closed(low ?? lower(to), to), leavesOutHigh: true };
    case 'MORE_THAN':
      return { ...closed(from, high ?? Number.POSITIVE_INFINITY), leavesOutLow: true };
    case 'AT_LEAST':
      return closed(from, high ?? Number.POSITIVE_INFINITY);
    case 'UP_TO':
      return closed(low ?? Math.min(0, to), to);
    // A word such as "dozens" has no upper end, whatever its record says: it never contradicts a larger number.
    case 'VAGUE':
      return closed(from, Number.POSITIVE_INFINITY);
  }
}

/** Whether everything that the one allows is less than everything that the other allows. */
export function isBelow(one: Interval, other: Interval): boolean {
  return one.high < other.low || (one.high === other.low && (one.leavesOutHigh || other.leavesOutLow));
}

/** The smaller interval first: by its lower end, then by its upper one. */
export function byExtent(one: Interval, other: Interval): number {
  return (
    compare(one.low, other.low) ||
    Number(one.leavesOutLow) - Number(other.leavesOutLow) ||
    compare(one.high, other.high) ||
    Number(other.leavesOutHigh) - Number(one.leavesOutHigh)
  );
}

/** Numbers as `sort` takes them; infinity less infinity would be no number. */
export function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function closed(low: number, high: number): Interval {
  return { low, high, leavesOutLow: false, leavesOutHigh: false };
}

// A tenth taken in whole numbers first, so that 2,500 gives 2,750 and not 2,750.0000000000005.
const lower = (number: number) => (number * 10 - Math.abs(number) * (tolerance * 10)) / 10;
const higher = (number: number) => (number * 10 + Math.abs(number) * (tolerance * 10)) / 10;
