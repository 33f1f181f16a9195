/** Partial dates: the days that each can mean, and what is no date at all. */

import { describe, expect, test } from '@jest/globals';
import { hourOfDate, spanOfDate } from '../../src/record/partial-date.ts';

describe('the days that a date spans', () => {
  test.each([
    ['a day', '2022-01-09', '2022-01-09', '2022-01-09'],
    ['a leap day', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['a leap day of a century', '2000-02-29', '2000-02-29', '2000-02-29'],
    ['a month of 31 days', '2022-01', '2022-01-01', '2022-01-31'],
    ['a month of 30 days', '2022-04', '2022-04-01', '2022-04-30'],
    ['February', '2022-02', '2022-02-01', '2022-02-28'],
    ['February of a leap year', '2024-02', '2024-02-01', '2024-02-29'],
    ['February of a century', '1900-02', '1900-02-01', '1900-02-28'],
    ['December', '2021-12', '2021-12-01', '2021-12-31'],
    ['a year', '2022', '2022-01-01', '2022-12-31'],
    ['the first week', '2022-W01', '2022-01-03', '2022-01-09'],
    ['a week that begins in the year before', '2020-W01', '2019-12-30', '2020-01-05'],
    ['a week that ends in the year after', '2022-W52', '2022-12-26', '2023-01-01'],
    ['the first week where 1 January is a Friday', '2021-W01', '2021-01-04', '2021-01-10'],
    ['a moment', '2022-01-09T14:05Z', '2022-01-09', '2022-01-09'],
    ['a moment that is the next day in UTC', '2022-01-09T23:30:15-05:00', '2022-01-10', '2022-01-10'],
    ['the 53rd week of a long year', '2020-W53', '2020-12-28', '2021-01-03'],
  ])('%s: %s', (_what, date, first, last) => {
    expect(spanOfDate(date)).toEqual({ first, last });
  });

  test('every week of a year follows the one before without a gap', () => {
    const weeks = Array.from({ length: 53 }, (_, index) => spanOfDate(`2020-W${String(index + 1).padStart(2, '0')}`));
    weeks.slice(1).forEach((week, index) => {
      const dayAfter = new Date(Date.parse(weeks[index]?.last ?? '') + 86_400_000).toISOString().slice(0, 10);
      expect(week?.first).toBe(dayAfter);
    });
  });
});

describe('what is no date', () => {
  test.each([
    ['', 'nothing'],
    ['yesterday', 'a word'],
    ['2022-13', 'a 13th month'],
    ['2022-00', 'a month zero'],
    ['2022-01-00', 'a day zero'],
    ['2022-01-32', 'a 32nd day'],
    ['2022-02-29', 'a leap day outside leap years'],
    ['1900-02-29', 'a leap day of a century'],
    ['2022-W00', 'a week zero'],
    ['2022-W54', 'a 54th week'],
    ['2021-W53', 'a 53rd week of a short year'],
    ['2022-1-9', 'digits left out'],
    ['2022-W1', 'a digit of the week left out'],
    ['2022-W01-1', 'a day of a week'],
    ['2022-01-09T00:00:00', 'a time without its zone'],
    ['2022-01-09T14Z', 'a time without its minute'],
    ['2022-01-09T24:00Z', 'a 25th hour'],
    ['2022-01-09T14:05+6', 'half a zone'],
    ['2022-02-30T14:05Z', 'a time on no day'],
    ['2022-01-09T14:05ZT14:05Z', 'two times'],
    ['0000-01-01T00:00+01:00', 'a time before the calendar'],
    ['20220109', 'the basic form'],
    ['09/01/2022', 'another order'],
    [' 2022', 'white space before'],
    ['2022\n', 'a line break after'],
    ['-2022', 'a year before our era'],
    ['２０２２', 'full-width digits'],
  ])('%j: %s', (date) => {
    expect(spanOfDate(date)).toBeNull();
  });
});

test.each([
  ['9999-W52', null],
  ['0000-02-29', { first: '0000-02-29', last: '0000-02-29' }],
  ['0050-W01', { first: '0050-01-03', last: '0050-01-09' }],
])('at the ends of the calendar: %s', (date, span) => {
  expect(spanOfDate(date)).toEqual(span);
});

test.each([
  ['2022-01-09T14:05Z', '2022-01-09T14'],
  ['2022-01-09T14:05:59Z', '2022-01-09T14'],
  ['2022-01-09T02:05+06:00', '2022-01-08T20'],
  ['2022-01-09T23:30-05:00', '2022-01-10T04'],
  ['2022-01-09', null],
  ['2022-W01', null],
  ['2022-01-09T14:05', null],
])('the hour of %s in UTC is %s', (date, hour) => {
  expect(hourOfDate(date)).toBe(hour);
});
