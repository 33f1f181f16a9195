/** Where numbers lie. */

import { expect, test } from '@jest/globals';
import { median, percentile } from '../../bench/measuring/percentile.ts';

test.each([
  [[4, 1, 3, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.95, 4],
  [[7], 0.5, 7],
  [[1, 2, 3], 0, 1],
])('percentile(%j, %d) is %d', (numbers, share, expected) => {
  expect(percentile(numbers, share)).toBe(expected);
});

test('the median of none is no number', () => {
  expect(median([])).toBeNaN();
});
