/** Dates as sources write them, to days and moments as records hold them. */

import { hourOfDate, isStandIn, spanOfDate } from '../record/partial-date.ts';
import type { PartialMoment } from '../record/record.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const zones: Readonly<Record<string, string>> = {
  ...{ z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z' },
  ...{ est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00' },
  ...{ mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
};

/**
 * `Sun, 09 Jan 2022 14:05:00 +0600` → `2022-01-09T14:05:00+06:00`; `January 9, 2022` → `2022-01-09`; no date, or one that
 * stands for a day that is not known → undefined. A time without its zone is left out: the day is what is known.
 */
export function toMoment(written: string): PartialMoment | undefined {
  const text = written.slice(0, 100).replace(/\s+/g, ' ').trim();
  const found = isoDay(text) ?? namedDay(text);
  if (!found || isStandIn(found.day)) return undefined;
  const moment = found.day.length === 10 ? `${found.day}${timeOf(found.rest)}` : found.day;
  if (moment.includes('T') && hourOfDate(moment) !== null) return moment;
  return spanOfDate(found.day) ? found.day : undefined;
}

interface Day {
  readonly day: string;
  readonly rest: string;
}

function isoDay(text: string): Day | null {
  const match = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])(.*)$/.exec(
    text.replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3'),
  );
  return match?.[1] === undefined ? null : { day: match[1], rest: match[2] ?? '' };
}

function namedDay(text: string): Day | null {
  const bare = text.replace(/^\p{L}{3,9}\.?,? (?=\d|\p{L}{3})/u, (word) => (monthOf(word) ? word : ''));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}{3,9})\.?,?[ -](\d{4})\b(.*)$/u.exec(bare);
  if (dayFirst) return toDay(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4]);
  const monthFirst = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b(.*)$/u.exec(bare);
  return monthFirst ? toDay(monthFirst[3], monthFirst[1], monthFirst[2], monthFirst[4]) : null;
}

function toDay(year = '', month = '', day = '', rest = ''): Day | null {
  const number = monthOf(month);
  return number === 0 ? null : { day: `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`, rest };
}

/** 1 to 12, or 0 for no month: `Sept.` → 9. */
function monthOf(word: string): number {
  const name = /^\p{L}+/u.exec(word.toLowerCase())?.[0] ?? '';
  return months.indexOf(name.slice(0, 3)) + 1;
}

function timeOf(rest: string): string {
  const match =
    /^(?:T|,? (?:at )?)(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)? ?([a-z]{1,3}|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i.exec(rest);
  const zone = match?.[2]?.toLowerCase();
  if (!match?.[1] || !zone) return '';
  if (/^[a-z]/.test(zone)) return zones[zone] ? `T${match[1]}${zones[zone]}` : '';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `T${match[1]}${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
