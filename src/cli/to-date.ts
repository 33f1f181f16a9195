/** A date that the command line takes. */

import { InvalidArgumentError } from 'commander';
import { spanOfDate } from '../record/partial-date.ts';

/** The date as it was given. @throws InvalidArgumentError where it is none. */
export function toDate(value: string): string {
  if (spanOfDate(value)) return value;
  throw new InvalidArgumentError('Write a day (2022-01-09), a month (2022-01), a year (2022) or a week (2022-W01).');
}
