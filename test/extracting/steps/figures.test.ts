/** Figures: measure, amount and how exact it is. */

import { expect, test } from '@jest/globals';
import { first } from '../harness.ts';

const cases: [string, object][] = [
  [
    'more than 160 people were killed',
    { exact: 'more than 160', measure: 'DEATHS', low: 160, approximation: 'MORE_THAN' },
  ],
  [
    'nearly 6,000 people were detained',
    { exact: 'nearly 6,000', measure: 'DETAINED', value: 6000, approximation: 'NEARLY' },
  ],
  [
    'dozens of sailors were injured',
    { exact: 'dozens', measure: 'INJURED', low: 24, approximation: 'VAGUE', scope: 'sailors' },
  ],
  ['2,500 troops would stay', { exact: '2,500', measure: 'TROOPS', value: 2500, approximation: 'EXACT' }],
  [
    'at least 75 planes had landed',
    { exact: 'at least 75', measure: 'AIRCRAFT', low: 75, approximation: 'AT_LEAST', unit: 'aircraft' },
  ],
  ['they would stay for a month', { measure: 'DAYS', value: 30, unit: 'days' }],
  ['a two-week curfew was needed', { exact: 'two-week', measure: 'DAYS', value: 14 }],
  ['three children died', { exact: 'three', measure: 'DEATHS', value: 3, scope: 'children' }],
];

test.each(cases)('%s', (clause, expected) => {
  expect(first(`Berg said ${clause}.`).figures).toMatchObject([expected]);
});

test('money, shares and dates are no figures', () => {
  expect(first('Berg said 5 percent of $300 was lost in 2021 by the soldiers.').figures).toEqual([]);
});
