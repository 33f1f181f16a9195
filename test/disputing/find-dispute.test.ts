/** From figures to groups, and from a group to a dispute. */

import { describe, expect, test } from '@jest/globals';
import { conflictsOf, findDispute, revisedBy } from '../../src/disputing/find-dispute.ts';
import { comparableFigures, disputeIdOf, measureInId } from '../../src/disputing/group-figures.ts';
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

describe('groups', () => {
  const group = (scope: string, figures: string[], unit = 'people') => ({
    ...{ measure: 'DEATHS' as const, scope, unit, figures },
  });

  test('join scopes that are spelled in another way, and leave single figures out', () => {
    const found = comparableFigures([
      group('The storm, Ålesund', ['a']),
      group('storm: Alesund', ['b']),
      group('fire', ['c']),
    ]);
    expect([...found]).toEqual([['dispute:deaths|storm-alesund|people', ['a', 'b']]]);
  });

  test('keep units apart', () => {
    expect([...comparableFigures([group('storm', ['a']), group('storm', ['b'], 'families')])]).toEqual([]);
  });

  test('have ids that tell their measure', () => {
    const id = disputeIdOf(group('protests in Kazakhstan', []));
    expect([id, measureInId(id)]).toEqual(['dispute:deaths|protests-in-kazakhstan|people', 'DEATHS']);
    expect(disputeIdOf(group('…', []))).toBe('dispute:deaths|…|people');
    expect(measureInId('dispute:')).toBe('');
  });
});
