/** Verbs that share one content, and statements side by side in one sentence. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg declined to say whether the port was open.', [['Berg', 'declined … to say', 'whether the port was open']]],
  ['The letter seems to suggest that it rained.', [['The letter', 'seems … to suggest', 'it rained']]],
  [
    'Berg said it rained, and Ray argued that it snowed.',
    [
      ['Berg', 'said', 'it rained'],
      ['Ray', 'argued', 'it snowed'],
    ],
  ],
  [
    'Berg criticized the plan, saying that it was late.',
    [
      ['Berg', 'criticized', 'the plan'],
      ['Berg', 'saying', 'it was late'],
    ],
  ],
  ['The boats left the port.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
