/** What somebody makes clear. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg made it clear that he would stay.', [['Berg', 'made … it clear', 'he would stay']]],
  ['Berg made clear he would stay.', [['Berg', 'made … clear', 'he would stay']]],
  ['Berg made the water clear.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
