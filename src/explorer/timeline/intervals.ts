/** Intervals of time: where each begins, which is fit for a span, and how they are written. */

import { utcDay, utcMonday, utcMonth } from 'd3-time';
import { utcFormat } from 'd3-time-format';
import type { TimelineInterval } from '../api/schema.generated.ts';
import { dayWords } from '../statement/days.ts';

/** What a timeline in the page is cut into. */
export type PageInterval = Exclude<TimelineInterval, 'HOUR'>;

export interface Days {
  /** The first day and the last one, `2022-01-05`. */
  readonly from: string;
  readonly to: string;
}

const cuts = { DAY: utcDay, WEEK: utcMonday, MONTH: utcMonth } as const;
const dayMs = 86_400_000;
/** `isoDay(dayOf('2022-01-05'))` → `'2022-01-05'` */
export const isoDay: (at: Date) => string = utcFormat('%Y-%m-%d');

/** `dayOf('2022-01-05')`: midnight of the day in UTC. */
export function dayOf(day: string): Date {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`);
}

/** Days up to four months, weeks up to three years, else months; days that are folded away do not count. */
export function intervalFor({ from, to }: Days, folds: readonly (readonly [Date, Date])[] = []): PageInterval {
  const folded = folds.reduce((sum, [start, end]) => sum + end.getTime() - start.getTime(), 0);
  const days = (dayOf(to).getTime() - dayOf(from).getTime() - folded) / dayMs;
  if (days <= 124) return 'DAY';
  return days <= 3 * 366 ? 'WEEK' : 'MONTH';
}

/** The intervals that a span touches: from the beginning of the first to the beginning of the one after the last. */
export function domainOf({ from, to }: Days, interval: PageInterval): [Date, Date] {
  const cut = cuts[interval];
  return [cut.floor(dayOf(from)), cut.offset(cut.floor(dayOf(to)), 1)];
}

/** The days of the intervals that lie between two moments, in either order; at least one interval. */
export function daysBetween(one: Date, other: Date, interval: PageInterval): Days {
  const cut = cuts[interval];
  const [first, last] = one <= other ? [one, other] : [other, one];
  return { from: isoDay(cut.floor(first)), to: isoDay(utcDay.offset(cut.offset(cut.floor(last), 1), -1)) };
}

/** A day moved by some intervals: `moved('2022-01-05', 1, 'DAY')` → `'2022-01-06'`. */
export function moved(day: string, by: number, interval: PageInterval): string {
  return isoDay(cuts[interval].offset(dayOf(day), by));
}

/** The marks of an axis, not closer than they can be read. */
export function axisMarks([start, end]: readonly [Date, Date], most: number): { at: Date; text: string }[] {
  const days = (end.getTime() - start.getTime()) / dayMs;
  const [cut, write] =
    days <= most
      ? [utcDay.every(1), dayText]
      : days <= 7 * most
        ? [utcDay.every(Math.ceil(days / most)), dayText]
        : days <= 31 * most
          ? [utcMonth.every(1), monthText]
          : [utcMonth.every(Math.ceil(days / 30 / most)), monthText];
  const marks = cut?.range(start, end) ?? [];
  return marks.map((at, index) => ({ at, text: write(at, index === 0) }));
}

const dayText = (at: Date, isFirst: boolean): string =>
  utcFormat(isFirst || at.getUTCDate() === 1 ? '%-d %b' : '%-d')(at);
const monthText = (at: Date, isFirst: boolean): string =>
  utcFormat(isFirst || at.getUTCMonth() === 0 ? '%b %Y' : '%b')(at);

/** An interval in words: `5 January 2022`, `the week of 3 January 2022`, `January 2022`. */
export function intervalWords({ from }: Days, interval: PageInterval): string {
  if (interval === 'MONTH') return dayWords(from.slice(0, 7));
  return interval === 'WEEK' ? `the week of ${dayWords(from.slice(0, 10))}` : dayWords(from.slice(0, 10));
}
