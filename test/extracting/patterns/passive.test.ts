/** Passive cues, with and without the one who spoke. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg was asked whether the port was open.', [[null, 'was asked', 'whether the port was open']]],
  ['The ship is expected to sail on Friday.', [[null, 'is expected', 'The ship … to sail on Friday']]],
  ['The deal was criticized by Anna Berg.', [['Anna Berg', 'was criticized', 'The deal']]],
  ['Asked why the port was closed, Berg left.', [[null, 'Asked', 'why the port was closed']]],
  ['Asked by Ray if it leaked, he nodded.', [['Ray', 'Asked', 'if it leaked']]],
  ['Asked if the pier would open, the mayor laughed.', [[null, 'Asked', 'if the pier would open']]],
  ['The port was closed by a storm.', []],
  ['It was announced that the port would close.', [[null, 'was announced', 'the port would close']]],
  [
    'The plan was praised by Berg and criticized by Ray.',
    [
      ['Berg', 'was praised', 'The plan'],
      ['Ray', 'criticized', 'The plan'],
    ],
  ],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
