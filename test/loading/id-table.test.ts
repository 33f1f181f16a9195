/** Ids by their hashes: as many as there are, each with its number. */

import { expect, test } from '@jest/globals';
import { IdTable } from '../../src/loading/id-table.ts';
import { NumbersList } from '../../src/loading/numbers-list.ts';

const idOf = (number: number) => `statement:example-daily-2022-01-09-${String(number).padStart(6, '0')}`;

test('a hundred thousand ids that differ by a digit are told apart, through every growth', () => {
  const table = new IdTable();
  const count = 100_000;
  for (let number = 0; number < count; number += 1) expect(table.add(idOf(number))).toBe(number);
  expect(table.size).toBe(count);
  for (let number = 0; number < count; number += 997) {
    expect(table.get(idOf(number))).toBe(number);
    expect(table.add(idOf(number))).toBe(number);
  }
  expect(table.get(idOf(count))).toBeUndefined();
  expect(table.get('')).toBeUndefined();
});

test('a list of numbers grows to the place that is set', () => {
  const list = new NumbersList();
  list.set(5000, 2 ** 32 - 1);
  expect([list.get(5000), list.get(4999), list.get(1_000_000)]).toEqual([2 ** 32 - 1, 0, 0]);
});
