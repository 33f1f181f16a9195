/** The day something was said, counted from the day of publication. */

import { expect, test } from '@jest/globals';
import { first } from '../harness.ts';

test.each([
  ['Berg said on Sunday that it rained.', '2022-01-12', '2022-01-09'],
  ['Berg said Wednesday it rained.', '2022-01-12', '2022-01-12'],
  ['Berg said yesterday that it rained.', '2022-01-12', '2022-01-11'],
  ['Berg said last week that it rained.', '2022-01-12', '2022-W01'],
  ['Berg said last week that it rained.', '2022-01-09', '2022-W01'],
  ['Berg said on Jan. 3 that it rained.', '2022-01-12', '2022-01-03'],
  ['Berg said on December 30 that it rained.', '2022-01-12', '2021-12-30'],
  ['Berg said last month that it rained.', '2022-01-12', '2021-12'],
  ['RIA quoted Berg as saying on Sunday that it rained.', '2022-01-12', '2022-01-09'],
  ['RIA on Monday quoted Berg as saying that it rained.', '2022-01-12', null],
  ['Radio Vega reported on Monday, citing two sailors, that it rained.', '2022-01-12', null],
  ['Berg, who came home on Monday, said that it rained.', '2022-01-12', null],
  ['Berg said in a notice published on Monday that it rained.', '2022-01-12', '2022-01-10'],
  ['Berg said that it rained on Sunday.', '2022-01-12', null],
  ['Berg warned of rain through Thursday.', '2022-01-12', null],
  ['Berg said that it rained.', '2022-01-12', null],
])('%s (%s): %s', (text, published, expected) => {
  expect(first(text, { published }).saidOn).toBe(expected);
});

test('without a day of publication nothing is guessed', () => {
  expect(first('Berg said on Sunday that it rained.').saidOn).toBeNull();
});
