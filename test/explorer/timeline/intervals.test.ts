/** Intervals of the timeline. */

import { describe, expect, test } from '@jest/globals';
import {
  axisMarks,
  type Days,
  dayOf,
  daysBetween,
  domainOf,
  intervalFor,
  intervalWords,
  moved,
  type PageInterval,
} from '../../../src/explorer/timeline/intervals.ts';

const days = (from: string, to = from): Days => ({ from, to });

describe('intervals', () => {
  test.each<[Days, PageInterval]>([
    [days('2022-01-03', '2022-01-10'), 'DAY'],
    [days('2021-06-01', '2022-01-10'), 'WEEK'],
    [days('2010-01-01', '2022-01-10'), 'MONTH'],
  ])('%j is cut into %s', (span, interval) => {
    expect(intervalFor(span)).toBe(interval);
  });

  test.each<[string, string, PageInterval, Days]>([
    ['2022-01-05', '2022-01-05', 'DAY', days('2022-01-05')],
    ['2022-01-07', '2022-01-05', 'DAY', days('2022-01-05', '2022-01-07')],
    ['2022-01-05', '2022-01-05', 'WEEK', days('2022-01-03', '2022-01-09')],
    ['2022-01-05', '2022-02-02', 'MONTH', days('2022-01-01', '2022-02-28')],
  ])('from %s to %s by %s', (one, other, interval, expected) => {
    expect(daysBetween(dayOf(one), dayOf(other), interval)).toEqual(expected);
  });

  test('a span reaches to the end of its last interval', () => {
    expect(domainOf(days('2022-01-05', '2022-01-12'), 'WEEK')).toEqual([dayOf('2022-01-03'), dayOf('2022-01-17')]);
    expect(moved('2022-01-31', 1, 'DAY')).toBe('2022-02-01');
  });

  test('an axis has no more marks than there is room for', () => {
    const texts = (span: Days, most: number) => axisMarks(domainOf(span, 'DAY'), most).map(({ text }) => text);
    expect(texts(days('2022-01-03', '2022-01-06'), 8)).toEqual(['3 Jan', '4', '5', '6']);
    for (const [span, most] of [
      [days('2022-01-01', '2022-03-31'), 6],
      [days('2015-01-01', '2022-03-31'), 9],
    ] as const)
      expect(texts(span, most).length).toBeLessThanOrEqual(2 * most);
  });

  test.each<[PageInterval, string]>([
    ['DAY', '3 January 2022'],
    ['WEEK', 'the week of 3 January 2022'],
    ['MONTH', 'January 2022'],
  ])('by %s it is “%s”', (interval, words) => {
    expect(intervalWords(days('2022-01-03'), interval)).toBe(words);
  });
});
