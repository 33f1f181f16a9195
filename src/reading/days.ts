/** Days that clients give, as exact as they know them, and the first and the last day that they can mean. */

import { HearsayError } from '../errors.ts';
import { spanOfDate } from '../record/partial-date.ts';
import { isGiven } from './given.ts';

/** The first day that a date can mean; null for none. @throws HearsayError INPUT_INVALID where it is no date. */
export function firstDay(date: string | null | undefined): string | null {
  return isGiven(date) ? spanOf(date).first : null;
}

/** The last day that a date can mean; null for none. @throws HearsayError INPUT_INVALID where it is no date. */
export function lastDay(date: string | null | undefined): string | null {
  return isGiven(date) ? spanOf(date).last : null;
}

function spanOf(date: string): { first: string; last: string } {
  const span = spanOfDate(date);
  if (span) return span;
  throw new HearsayError('INPUT_INVALID', `"${date}" is not a day, month, year or week of the calendar.`);
}
