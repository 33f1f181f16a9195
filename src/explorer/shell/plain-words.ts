/** What the service says to programs, said to people. */

import { dayWords } from '../statement/days.ts';

const days = /(?:published|said)From \(([^)]+)\) is later than (?:published|said)To \(([^)]+)\)/;
const header = 'Leave the Authorization header out to read without one.';

/** `publishedFrom (2022-02-01) is later than publishedTo (2022-01-01); …` → `The first day, 1 February 2022, is later than the last, …` */
export function plainWords(message: string): string {
  return message
    .replace(days, (_, from, to) => `The first day, ${dayWords(from)}, is later than the last, ${dayWords(to)}`)
    .replace(header, 'Sign out to read without one.');
}
