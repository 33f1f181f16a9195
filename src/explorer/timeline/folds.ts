/** Long empty stretches of an axis of time are folded, so that one article of another year leaves room for all others. */

import { type ScaleTime, scaleUtc } from 'd3-scale';
import { utcFormat } from 'd3-time-format';
import { axisMarks } from './intervals.ts';

/** From a moment to another one, which is not of it any more. */
export type Stretch = readonly [Date, Date];

const dayMs = 86_400_000;
const month = 31 * dayMs;
/** More would cut the axis to pieces. */
const mostFolds = 3;
/** Room for how long it is, in words. */
const foldWidth = 76;
/** Room for a day of a year, or at the least for the year, so that no part is without its mark. */
const [partWidth, leastWidth] = [96, 44];

const dayOfYear = utcFormat('%-d %b %Y');
const lengthOf = ([from, to]: Stretch): number => to.getTime() - from.getTime();
const sum = (stretches: readonly Stretch[]): number => stretches.reduce((all, one) => all + lengthOf(one), 0);

/** The longest empty stretches of more than a month, as long as more than half of what is not folded is empty; a few at most. */
export function foldsOf(filled: readonly Stretch[]): Stretch[] {
  const sorted = filled.toSorted(([one], [other]) => one.getTime() - other.getTime());
  const gaps: Stretch[] = [];
  let end = sorted[0]?.[1];
  for (const [from, to] of sorted) {
    if (end && from.getTime() - end.getTime() > month) gaps.push([end, from]);
    if (!end || to > end) end = to;
  }
  const [first, last] = [sorted[0]?.[0], end];
  if (!first || !last) return [];
  const longest = gaps.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const isNeeded = (count: number) =>
    sum(longest.slice(count)) > (lengthOf([first, last]) - sum(longest.slice(0, count))) / 2;
  const folded = longest.filter((_, index) => index < mostFolds && isNeeded(index));
  return gaps.filter((gap) => folded.includes(gap));
}

/** What lies between the folds. */
export function partsOf([start, end]: Stretch, folds: readonly Stretch[]): Stretch[] {
  const starts = [start, ...folds.map(([, to]) => to)];
  return starts.map((from, index) => [from, folds[index]?.[0] ?? end]);
}

/** A scale on which a fold is narrow, however long, and the parts between share what is left by their days, none too narrow for a mark. */
export function foldedScale(
  domain: Stretch,
  folds: readonly Stretch[],
  [left, right]: readonly [number, number],
): ScaleTime<number, number> {
  const parts = partsOf(domain, folds);
  const width = right - left;
  const fold = Math.min(foldWidth, (0.3 * width) / Math.max(1, folds.length));
  const room = width - fold * folds.length;
  const fair = room / parts.length;
  const least = Math.min(partWidth, Math.max(leastWidth, fair / 1.5), fair / 1.05);
  const perMs = (room - least * parts.length) / Math.max(1, sum(parts));
  let at = left;
  const places = parts.flatMap((part) => {
    const begin = at;
    const end = begin + least + perMs * lengthOf(part);
    at = end + fold;
    return [begin, end];
  });
  return scaleUtc(parts.flat(), places);
}

/** The marks of an axis; where it has folds, each part names the day with which it begins, and the year. */
export function foldedMarks(
  domain: Stretch,
  folds: readonly Stretch[],
  scale: (at: Date) => number,
  apart = 96,
): { readonly at: Date; readonly text: string }[] {
  return partsOf(domain, folds).flatMap(([from, to]) => {
    const marks = axisMarks([from, to], Math.max(2, Math.floor((scale(to) - scale(from)) / apart)));
    if (folds.length === 0) return marks;
    return [
      { at: from, text: dayOfYear(from) },
      ...marks.filter(({ at }) => scale(at) - scale(from) >= Math.max(apart, partWidth)),
    ];
  });
}

/** `11 months`, `6 weeks`, `3 years` */
export function foldWords(fold: Stretch): string {
  const days = lengthOf(fold) / dayMs;
  const [unit, long] = days >= 730 ? ['years', 365.25] : days >= 60 ? ['months', 30.44] : ['weeks', 7];
  return `${Math.round(days / long)} ${unit}`;
}

/** A day that lies in a fold, moved on to the first day behind it, or back to the last one before it. */
export function outOfFolds(day: Date, isOnward: boolean, folds: readonly Stretch[]): Date {
  const fold = folds.find(([from, to]) => day >= from && day < to);
  if (!fold) return day;
  return isOnward ? fold[1] : new Date(fold[0].getTime() - dayMs);
}
