/** The days that a date of a figure means. */

import { expect, test } from '@jest/globals';
import { stretchOf } from '../../../src/explorer/disputes/stretch-of.ts';

test.each<[string | null | undefined, [string, string] | null]>([
  ['2022-01-05', ['2022-01-05', '2022-01-06']],
  ['2022-01-05T14:05:00Z', ['2022-01-05', '2022-01-06']],
  ['2022-W02', ['2022-01-10', '2022-01-17']],
  ['2022-01', ['2022-01-01', '2022-02-01']],
  ['2022', ['2022-01-01', '2023-01-01']],
  ['', null],
  [null, null],
  [undefined, null],
])('%s', (date, expected) => {
  expect(stretchOf(date)?.map((at) => at.toISOString().slice(0, 10)) ?? null).toEqual(expected);
});
