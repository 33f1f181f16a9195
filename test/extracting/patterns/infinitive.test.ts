/** Infinitives after their cue. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg vowed to rebuild the pier.', [['Berg', 'vowed', 'to rebuild the pier']]],
  ['The council refused to pay for it.', [['The council', 'refused', 'to pay for it']]],
  ['He walked to see the pier.', []],
  ['Berg warned residents not to swim.', [['Berg', 'warned', 'not to swim']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
