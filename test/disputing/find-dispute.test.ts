/** From figures to groups, and from a group to a dispute. */

import { describe, expect, test } from '@jest/globals';
import { conflictsOf, findDispute, revisedBy } from '../../src/disputing/find-dispute.ts';
import type { StatedFigure } from '../../src/disputing/stated-figure.ts';
import { bea, figure } from './figures.ts';

const find = (...group: StatedFigure[]) => findDispute('dispute:deaths|storm|people', group);

describe('a dispute', () => {
  test('takes two figures that differ', () => {
    expect(find()).toBeNull();
    expect(find(figure())).toBeNull();
    expect(find(figure(), figure({ speaker: bea }))).toBeNull();
    expect(find(figure(), figure({ approximation: 'ABOUT' }))).toMatchObject({ rule: 'DIFFERENCE' });
    expect(find(figure(), figure({ value: 6 }))).toMatchObject({ rule: 'CONTRADICTION' });
  });

  test('stands in the order of days, and keeps every figure', () => {
    const [late, early, week] = [
      figure({ value: 8 }),
      figure({ saidOn: '2022-01-04' }),
      figure({ saidOn: '2022-W01' }),
    ];
    expect(find(late, early, week)?.figures).toEqual([week, early, late]);
  });

  test.each([
    [
      'all open upwards',
      [figure({ approximation: 'AT_LEAST', low: 160 }), figure({ approximation: 'VAGUE', low: 24 })],
      24,
      null,
    ],
    ['some open upwards', [figure({ approximation: 'AT_LEAST', low: 160 }), figure({ value: 90 })], 90, 90],
    [
      'hedged',
      [figure({ approximation: 'ABOUT', value: 100 }), figure({ approximation: 'NEARLY', value: 90 })],
      81,
      110,
    ],
  ])('low and high where %s', (_name, group, low, high) => {
    expect(find(...group)).toMatchObject({ low, high });
  });

  test('tells which figures conflict and which are revised', () => {
    const [one, other, later] = [
      figure(),
      figure({ value: 7, speaker: bea }),
      figure({ value: 8, saidOn: '2022-01-12' }),
    ];
    const dispute = find(one, other, later);
    const of = (each: StatedFigure) => dispute && { figure: each, dispute };
    expect([one, other, later].map((each) => conflictsOf(of(each) ?? fail()))).toEqual([[other], [one], []]);
    expect([one, other, later].map((each) => revisedBy(of(each) ?? fail()))).toEqual([[], [], [one]]);
  });
});

function fail(): never {
  throw new Error('There is no dispute.');
}
