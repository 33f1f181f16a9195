/** Polls as sources: what was found in them. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  [
    'In a poll released Monday, most voters backed Berg.',
    [['a poll released Monday', 'In', 'most voters backed Berg']],
  ],
  ['Berg leads Ray by nine points in the latest poll.', [['the latest poll', 'in', 'Berg leads Ray by nine points']]],
  ['She trails Ray in an average of polls in Ohio.', [['an average of polls in Ohio', 'in', 'She trails Ray']]],
  ['Berg fell in the polls.', []],
  ['Berg fell in the harbour.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
