/** Long empty stretches of an axis of time are folded, so that one article of another year leaves room for all others. */

import { type ScaleTime, scaleUtc } from 'd3-scale';
import { axisMarks } from './intervals.ts';

/** From a moment to another one, which is not of it any more. */
export type Stretch = readonly [Date, Date];

const dayMs = 86_400_000;
const month = 31 * dayMs;
/** Room for how long it is, in words. */
const foldWidth = 76;
/** Room for a day of a year, so that no part is without its mark. */
const partWidth = 96;

const lengthOf = ([from, to]: Stretch): number => to.getTime() - from.getTime();
const sum = (stretches: readonly Stretch[]): number => stretches.reduce((all, one) => all + lengthOf(one), 0);

/** The empty stretches of more than a month, where together they are more than half of all; else there is no need to fold any. */
export function foldsOf(filled: readonly Stretch[]): Stretch[] {
  const sorted = filled.toSorted(([one], [other]) => one.getTime() - other.getTime());
  const gaps: Stretch[] = [];
  let end = sorted[0]?.[1];
  for (const [from, to] of sorted) {
    if (end && from.getTime() - end.getTime() > month) gaps.push([end, from]);
    if (!end || to > end) end = to;
  }
  const [first, last] = [sorted[0]?.[0], end];
  return first && last && sum(gaps) > lengthOf([first, last]) / 2 ? gaps : [];
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
  const fold = Math.min(foldWidth, (0.4 * width) / Math.max(1, folds.length));
  const room = width - fold * folds.length;
  const least = Math.min(partWidth, room / (1.5 * parts.length));
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

/** The marks of an axis with folds, where each part names its year. */
export function foldedMarks(
  domain: Stretch,
  folds: readonly Stretch[],
  scale: (at: Date) => number,
  apart = 96,
): { readonly at: Date; readonly text: string }[] {
  return partsOf(domain, folds).flatMap(([from, to]) => {
    const most = Math.max(folds.length > 0 ? 1 : 2, Math.floor((scale(to) - scale(from)) / apart));
    return axisMarks([from, to], most).map(({ at, text }, index) => {
      const isWithYear = folds.length === 0 || index > 0 || /\d{4}$/.test(text);
      return { at, text: isWithYear ? text : `${text} ${at.getUTCFullYear()}` };
    });
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
