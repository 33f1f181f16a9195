/** Two figures of the same measure, scope and unit: whether they differ, cannot both be true, or one revises the other. */

import { nameKey } from '../record/name-key.ts';
import type { Measure } from '../record/record.ts';
import { intervalOf, isBelow } from './interval.ts';
import { dayOf, type FigureDay, type StatedFigure } from './stated-figure.ts';

/** Counts of what has happened so far: a larger number for a later day is news, a smaller one is not. */
const onlyGrow: ReadonlySet<Measure> = new Set(['DEATHS', 'INJURED', 'DETAINED', 'EVACUATED']);

const dayLength = 86_400_000;
const longestComparable = 7 * dayLength;

/** Whether they state different numbers, or hedge the same one differently, and are not one assertion told twice. */
export function differ(one: StatedFigure, other: StatedFigure): boolean {
  const sameHedge = one.approximation === other.approximation;
  const sameNumber = one.value === other.value && one.low === other.low && one.high === other.high;
  return !(sameHedge && sameNumber) && !isOneAssertion(one, other);
}

/** Whether they cannot both be true as stated; for counts that only grow, the days decide as well. */
export function contradict(one: StatedFigure, other: StatedFigure): boolean {
  if (isOneAssertion(one, other)) return false;
  const [a, b] = [intervalOf(one), intervalOf(other)];
  if (isBelow(a, b)) return cannotGrow(one, other);
  if (isBelow(b, a)) return cannotGrow(other, one);
  return false;
}

/** Whether the one is a later figure of the same original speaker with another number. A word such as "dozens" revises nothing. */
export function revises(one: StatedFigure, earlier: StatedFigure): boolean {
  return (
    one.speaker.id === earlier.speaker.id &&
    one.approximation !== 'VAGUE' &&
    dayOf(earlier).last < dayOf(one).first &&
    numbersIn(one) !== numbersIn(earlier) &&
    !isOneAssertion(one, earlier)
  );
}

/** Figures of one statement, and what one speaker says twice in the same words, do not disagree with each other. */
function isOneAssertion(one: StatedFigure, other: StatedFigure): boolean {
  if (one.statement !== null && one.statement === other.statement) return true;
  return (
    one.speaker.id === other.speaker.id &&
    one.words !== null &&
    other.words !== null &&
    nameKey(one.words) === nameKey(other.words)
  );
}

/** Whether the smaller number cannot have become the larger one: not later, or not of the same days at all. */
function cannotGrow(smaller: StatedFigure, larger: StatedFigure): boolean {
  const [before, after] = [dayOf(smaller), dayOf(larger)];
  return onlyGrow.has(smaller.measure) ? after.last <= before.first : areComparable(before, after);
}

/** Days are comparable where they may be the same one, and neither is known only to the month or year. */
function areComparable(one: FigureDay, other: FigureDay): boolean {
  return one.first <= other.last && other.first <= one.last && isAtMostAWeek(one) && isAtMostAWeek(other);
}

function isAtMostAWeek({ first, last }: FigureDay): boolean {
  return Date.parse(last) - Date.parse(first) < longestComparable;
}

function numbersIn({ value, low, high }: StatedFigure): string {
  return [value, low, high].filter((number) => number !== null).join(' ');
}
