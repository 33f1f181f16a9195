/** The days that a date means: a day, or the days of a week, a month or a year where no more is known. */

import { mondayOf } from '../statement/days.ts';
import type { Stretch } from '../timeline/folds.ts';
import { dayOf, domainOf } from '../timeline/intervals.ts';

const written = /^(?<year>\d{4})(?:-W(?<week>\d{2})|-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/;

/** `stretchOf('2022-01')` → from 1 January to 1 February; null where no day is known. */
export function stretchOf(date: string | null | undefined): Stretch | null {
  const { year, week, month, day } = written.exec(date ?? '')?.groups ?? {};
  if (!year) return null;
  if (week) {
    const monday = mondayOf(Number(year), Number(week));
    return domainOf({ from: monday, to: monday }, 'WEEK');
  }
  if (!month) return [dayOf(`${year}-01-01`), dayOf(`${Number(year) + 1}-01-01`)];
  const first = `${year}-${month}-${day ?? '01'}`;
  return domainOf({ from: first, to: first }, day ? 'DAY' : 'MONTH');
}
