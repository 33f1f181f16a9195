/** Folds of an axis of time: which stretches are folded, where days stand on it then, and how that is written. */

import { describe, expect, test } from '@jest/globals';
import {
  foldedMarks,
  foldedScale,
  foldsOf,
  foldWords,
  outOfFolds,
  type Stretch,
} from '../../../src/explorer/timeline/folds.ts';
import { dayOf, intervalFor, isoDay } from '../../../src/explorer/timeline/intervals.ts';

const stretch = (from: string, to: string): Stretch => [dayOf(from), dayOf(to)];
const january = stretch('2022-01-03', '2022-01-11');
const june = stretch('2023-06-14', '2023-06-15');
const between = stretch('2022-01-11', '2023-06-14');

describe('folds', () => {
  test.each<[string, Stretch[], Stretch[]]>([
    ['nothing', [], []],
    ['one month alone', [january], []],
    ['another year', [january, june], [between]],
    ['another year, in any order', [june, january], [between]],
    ['a gap that is short', [january, stretch('2022-02-01', '2022-02-02')], []],
    ['a gap that is the smaller half', [stretch('2021-01-01', '2021-06-01'), stretch('2021-08-01', '2022-01-01')], []],
    [
      'the longest alone, where the rest is dense',
      [stretch('2010-01-01', '2010-01-02'), stretch('2022-01-01', '2022-04-01'), stretch('2022-06-01', '2022-09-01')],
      [stretch('2010-01-02', '2022-01-01')],
    ],
    [
      'three at most',
      [2010, 2013, 2015, 2018, 2021].map((year) => stretch(`${year}-01-01`, `${year}-01-02`)),
      [stretch('2010-01-02', '2013-01-01'), stretch('2015-01-02', '2018-01-01'), stretch('2018-01-02', '2021-01-01')],
    ],
    [
      'what lies within another is no gap',
      [stretch('2022-01-01', '2022-01-20'), stretch('2022-01-03', '2022-01-04'), june],
      [stretch('2022-01-20', '2023-06-14')],
    ],
  ])('%s', (_, filled, expected) => {
    expect(foldsOf(filled)).toEqual(expected);
  });

  test.each([320, 640, 1200])('of %i pixels most are for the days with something', (width) => {
    const scale = foldedScale([january[0], june[1]], [between], [0, width]);
    const places = [january[0], january[1], june[0], june[1]].map((at) => Math.round(scale(at)));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect([places[0], places[3]]).toEqual([0, width]);
    const [, end = 0, begin = 0] = places;
    expect(begin - end).toBeLessThanOrEqual(80);
    expect(end).toBeGreaterThan(0.3 * width);
    expect(isoDay(scale.invert(end / 2))).toMatch(/^2022-01-0/);
  });

  test('each part names its year', () => {
    const scale = foldedScale([january[0], june[1]], [between], [0, 800]);
    const texts = foldedMarks([january[0], june[1]], [between], scale).map(({ text }) => text);
    expect([texts[0], texts.at(-1)]).toEqual(['3 Jan 2022', '14 Jun 2023']);
  });

  test('folded days do not make the intervals longer', () => {
    const span = { from: '2022-01-03', to: '2023-06-14' };
    expect([intervalFor(span), intervalFor(span, [between])]).toEqual(['WEEK', 'DAY']);
  });

  test.each([
    [stretch('2022-01-01', '2022-02-11'), '6 weeks'],
    [between, '17 months'],
    [stretch('2010-01-01', '2022-01-01'), '12 years'],
  ])('%j is %s', (fold, words) => {
    expect(foldWords(fold)).toBe(words);
  });

  test.each([
    ['2022-01-05', true, '2022-01-05'],
    ['2022-01-11', true, '2023-06-14'],
    ['2023-06-13', false, '2022-01-10'],
  ])('a step to %s, onward: %s, is one to %s', (day, isOnward, expected) => {
    expect(isoDay(outOfFolds(dayOf(day), isOnward, [between]))).toBe(expected);
  });
});
