/** Days that are known only in part, or to the minute (ISO 8601): the first and the last day that one can mean. */

const dayLength = 86_400_000;

/**
 * The days that a partial date spans: `2022-W01` → `{first: '2022-01-03', last: '2022-01-09'}`; null where it is no date. A
 * moment (`2022-01-09T14:05Z`) falls on its day in UTC.
 */
export function spanOfDate(date: string): { first: string; last: string } | null {
  if (date.includes('T')) {
    const day = hourOfDate(date)?.slice(0, 10);
    return day === undefined ? null : { first: day, last: day };
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-W(\d{2}))?$/.exec(date);
  if (!match) return null;
  const [, year, month, day, week] = match.map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return null;
  if (week !== undefined) return spanOfWeek(year, week);
  if (month === undefined) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (month < 1 || month > 12) return null;
  const lastDay = new Date(timeOf(year, month + 1, 0)).getUTCDate();
  if (day === undefined) return { first: `${date}-01`, last: `${date}-${lastDay}` };
  return day >= 1 && day <= lastDay ? { first: date, last: date } : null;
}

/** Whether a date is what programs write for a day that they do not know, such as `0001-01-01` and `9999-12-31`. */
export function isStandIn(date: string): boolean {
  const year = spanOfDate(date)?.first.slice(0, 4);
  return year === '0000' || year === '0001' || year === '9999';
}

/** Whether a moment in UTC to the millisecond is one: `2022-02-30T00:00:00.000Z` is not. */
export function isInstant(moment: string): boolean {
  const time = Date.parse(moment);
  return !Number.isNaN(time) && new Date(time).toISOString() === moment;
}

/** The hour of a moment in UTC: `2022-01-09T14:05+06:00` → `2022-01-09T08`; null where the date gives no time, or none that is. */
export function hourOfDate(date: string): string | null {
  const time = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(date);
  if (!time?.[1] || !spanOfDate(time[1])) return null;
  const hour = new Date(date).toISOString().slice(0, 13);
  return /^\d{4}-/.test(hour) ? hour : null;
}

/** ISO 8601: week 1 is the one with 4 January in it; weeks begin on Monday. */
function spanOfWeek(year: number, week: number): { first: string; last: string } | null {
  const fourth = new Date(timeOf(year, 1, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * dayLength + (week - 1) * dayLength * 7;
  const thursday = new Date(monday + 3 * dayLength);
  if (week < 1 || thursday.getUTCFullYear() !== year) return null;
  if (new Date(monday + 6 * dayLength).getUTCFullYear() > 9999) return null;
  return { first: toDay(monday), last: toDay(monday + 6 * dayLength) };
}

/** Date.UTC takes the years 0 to 99 for 1900 to 1999; this does not. */
function timeOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
