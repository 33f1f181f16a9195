/** Infinitives after their cue. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg vowed to rebuild the pier.', [['Berg', 'vowed', 'to rebuild the pier']]],
  ['The council refused to pay for it.', [['The council', 'refused', 'to pay for it']]],
  ['He walked to see the pier.', []],
  // A verb right after the infinitive of a relative clause is that of the noun before it.
  [
    'A pilot who refused to be named told Ray that it rained.',
    [
      ['who', 'refused', 'to be named'],
      ['A pilot who refused to be named', 'told', 'it rained'],
    ],
  ],
  [
    'An aide who did not want to be named said it rained.',
    [
      ['who', 'did not want', 'to be named'],
      ['An aide who did not want to be named', 'said', 'it rained'],
    ],
  ],
  ['Berg warned residents not to swim.', [['Berg', 'warned', 'not to swim']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
