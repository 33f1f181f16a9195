/** NPMI at the points where Bouma 2009 says what it is, and by its formula elsewhere. */

import { expect, test } from '@jest/globals';
import { npmi } from '../../src/networking/npmi.ts';

test.each([
  ['never apart', { all: 100, one: 5, other: 5, both: 5 }, 1],
  ['as often as by chance', { all: 100, one: 20, other: 10, both: 2 }, 0],
  ['never together', { all: 100, one: 20, other: 10, both: 0 }, -1],
  ['a topic of every statement', { all: 100, one: 100, other: 7, both: 7 }, 0],
  ['both in every statement', { all: 100, one: 100, other: 100, both: 100 }, 0],
  ['oftener than by chance', { all: 1000, one: 100, other: 50, both: 10 }, Math.log(2) / Math.log(100)],
  ['seldomer than by chance', { all: 1000, one: 100, other: 100, both: 5 }, -Math.log(2) / Math.log(200)],
])('%s', (_what, counts, expected) => {
  expect(npmi(counts)).toBeCloseTo(expected, 12);
});

test('it is the same both ways, and grows with the statements about both', () => {
  const counts = { all: 500, one: 40, other: 90 };
  const rising = [1, 2, 5, 10, 40].map((both) => npmi({ ...counts, both }));
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  expect(npmi({ all: 500, one: 90, other: 40, both: 5 })).toBeCloseTo(npmi({ ...counts, both: 5 }), 12);
});
