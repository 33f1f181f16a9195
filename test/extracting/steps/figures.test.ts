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
  ['62 were hurt', { exact: '62', measure: 'INJURED', value: 62 }],
  ['five people are now known to have died', { measure: 'DEATHS', value: 5 }],
  ['nine sailors are believed to have drowned', { measure: 'DEATHS', value: 9 }],
  ['that two dozen sailors drowned', { exact: 'two dozen', measure: 'DEATHS', value: 24 }],
  ['tens of thousands were displaced', { measure: 'EVACUATED', low: 20_000, approximation: 'VAGUE' }],
  ['that between 9 and 12 people died', { measure: 'DEATHS', low: 9, high: 12, approximation: 'RANGE' }],
  ['deaths rose from 14 to 19', { measure: 'DEATHS', value: 19 }],
  ['no fewer than 14 people died', { measure: 'DEATHS', low: 14, approximation: 'AT_LEAST' }],
  ['75 large military transport planes landed', { measure: 'AIRCRAFT', value: 75 }],
  ['a ban of six months was needed', { measure: 'DAYS', value: 180 }],
  ['42 had died', { measure: 'DEATHS', value: 42, scope: 'people' }],
  ['it drove more than 9,000 from their homes', { measure: 'EVACUATED', low: 9000 }],
  ['9,000 people had to leave their homes', { measure: 'EVACUATED', value: 9000 }],
  ['it claimed 14 lives', { measure: 'DEATHS', value: 14 }],
  ['12 people were taken to hospital', { measure: 'INJURED', value: 12 }],
  ['the toll stood at 40', { measure: 'DEATHS', value: 40 }],
  ['three children died', { exact: 'three', measure: 'DEATHS', value: 3, scope: 'children' }],
];

test.each(cases)('%s', (clause, expected) => {
  expect(first(`Berg said ${clause}.`).figures).toMatchObject([expected]);
});

test('tolls count the dead, and what they were before counts no more', () => {
  const cases: [string, object[]][] = [
    ['The union put the toll at six.', [{ measure: 'DEATHS', value: 6 }]],
    ['The ministry revised the death toll to six from five.', [{ measure: 'DEATHS', value: 6 }]],
    ['Berg said the toll had risen to 14.', [{ measure: 'DEATHS', value: 14 }]],
    ['Police put the crowd at 3,000.', []],
    ['Berg said they met at six.', []],
  ];
  for (const [text, expected] of cases) expect(first(text).figures).toMatchObject(expected);
});

test('each number has its own clause', () => {
  expect(first('Berg said nine people died and 62 were hurt.').figures).toMatchObject([
    { measure: 'DEATHS', value: 9 },
    { measure: 'INJURED', value: 62 },
  ]);
  expect(first('Berg said 42 died and more than 9,000 people have fled.').figures).toMatchObject([
    { measure: 'DEATHS', value: 42 },
    { measure: 'EVACUATED', low: 9000 },
  ]);
  expect(first('Berg said 42 were killed and nine missing.').figures).toMatchObject([{ measure: 'DEATHS', value: 42 }]);
  expect(first('Berg said it killed 160 people, including 100 in Almaty.').figures).toMatchObject([
    { measure: 'DEATHS', value: 160 },
    { measure: 'DEATHS', value: 100 },
  ]);
});

test.each([
  'people sat there for four years',
  'the port will open within five days',
  'flight 318 killed nobody on 2 November',
  'two aircraft-sized rooms burned',
  'none of the 40 passengers was hurt',
  'no one died',
  'the control room had begged for two days',
])('no figure: %s', (clause) => {
  expect(first(`Berg said ${clause}.`).figures).toEqual([]);
});

test('money, shares and dates are no figures', () => {
  expect(first('Berg said 5 percent of $300 was lost in 2021 by the soldiers.').figures).toEqual([]);
});
