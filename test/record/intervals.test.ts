/** The intervals of a timeline, against dates whose weeks are known. */

import { expect, test } from '@jest/globals';
import { intervalOf } from '../../src/record/intervals.ts';
import { spanOfDate } from '../../src/record/partial-date.ts';

test.each([
  ['2022-01-09', 'DAY', '2022-01-09'],
  ['2022-01-09', 'MONTH', '2022-01'],
  ['2022-01-09', 'WEEK', '2022-W01'],
  ['2022-01-10', 'WEEK', '2022-W02'],
  ['2022-01-01', 'WEEK', '2021-W52'],
  ['2021-01-03', 'WEEK', '2020-W53'],
  ['2019-12-30', 'WEEK', '2020-W01'],
  ['2022-01-09', 'HOUR', '2022-01-09T00'],
  ['2022-01-09T14', 'HOUR', '2022-01-09T14'],
  ['2022-01-09T14', 'WEEK', '2022-W01'],
] as const)('%s by %s is %s', (moment, interval, name) => {
  expect(intervalOf(moment, interval)).toBe(name);
});

test('every day of forty years lies in the week that it is given', () => {
  for (let time = Date.UTC(1990, 0, 1); time < Date.UTC(2030, 0, 1); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    const week = spanOfDate(intervalOf(day, 'WEEK'));
    if (!week || day < week.first || day > week.last) throw new Error(`${day} is not in ${intervalOf(day, 'WEEK')}`);
  }
});
