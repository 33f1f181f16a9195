/** Cohen's kappa, against values worked out by hand. */

import { expect, test } from '@jest/globals';
import { kappa } from '../../tools/agreement/kappa.ts';

const times = (count: number, pair: readonly [string, string]) => Array.from({ length: count }, () => pair);

test('the textbook case: 20 and 15 alike of 50 make 0.4', () => {
  const pairs = [...times(20, ['YES', 'YES']), ...times(5, ['YES', 'NO']), ...times(10, ['NO', 'YES'])];
  expect(kappa([...pairs, ...times(15, ['NO', 'NO'])])).toBeCloseTo(0.4);
});

test('1 where all is alike, 0 at the level of chance, below 0 beneath it', () => {
  expect(kappa([...times(3, ['A', 'A']), ...times(2, ['B', 'B'])])).toBeCloseTo(1);
  expect(kappa([...times(1, ['A', 'A']), ...times(1, ['A', 'B']), ...times(1, ['B', 'A']), ['B', 'B']])).toBeCloseTo(0);
  expect(kappa([...times(2, ['A', 'B']), ...times(2, ['B', 'A'])])).toBeCloseTo(-1);
});

test('undefined, and so null, where there is one category or nothing at all', () => {
  expect(kappa(times(4, ['A', 'A']))).toBeNull();
  expect(kappa([])).toBeNull();
});
