/** Days as people write them. */

import { expect, test } from '@jest/globals';
import { readDay } from '../../../src/explorer/add/read-day.ts';

test.each([
  ['', ''],
  ['2024-03-05', '2024-03-05'],
  ['March 5, 2024', '2024-03-05'],
  ['5 March 2024', '2024-03-05'],
  ['Mar. 5th, 2024', '2024-03-05'],
  ['12 sept 2024', '2024-09-12'],
  ['Smarch 5, 2024', 'Smarch 5, 2024'],
  ['soon', 'soon'],
])('%s', (words, day) => {
  expect(readDay(words)).toBe(day);
});
