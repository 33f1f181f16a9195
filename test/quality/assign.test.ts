/** The best pairing, held against trying all of them. */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign } from '../../tools/quality/assign.ts';

const sumOf = (weights: number[][], columns: (number | null)[]) =>
  columns.reduce<number>((sum, column, row) => sum + (weights[row]?.[column ?? -1] ?? 0), 0);

function bestSum(weights: number[][], row = 0, taken: readonly number[] = []): number {
  if (row === weights.length) return 0;
  const free = [...(weights[row] ?? []).keys()].filter((column) => !taken.includes(column));
  const withRow = free.map((column) => (weights[row]?.[column] ?? 0) + bestSum(weights, row + 1, [...taken, column]));
  return Math.max(bestSum(weights, row + 1, taken), ...withRow);
}

test.each([
  [
    [
      [0.9, 0.5],
      [0.6, 0],
    ],
    [1, 0],
  ],
  [
    [
      [0.9, 0.5],
      [0.6, 0.9],
    ],
    [0, 1],
  ],
  [
    [[0], [1], [0]],
    [null, 0, null],
  ],
  [[[0, 0, 2]], [2]],
  [[], []],
  [
    [[], []],
    [null, null],
  ],
])('%j → %j', (weights, columns) => {
  expect(assign(weights)).toEqual(columns);
});

test('no pairing weighs more, and no column is given twice', () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom(0, 0, 1, 2, 3.5, 5), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(matrix, (weights) => {
      const columns = assign(weights);
      const given = columns.filter((column) => column !== null);
      expect(new Set(given).size).toBe(given.length);
      expect(sumOf(weights, columns)).toBeCloseTo(bestSum(weights), 9);
    }),
  );
});
