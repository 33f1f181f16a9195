/** A clause after its cue, with "that" and without. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Anna Berg said that the harbour was closed.', [['Anna Berg', 'said', 'the harbour was closed']]],
  ['The mayor said on Monday the bridge would open in May.', [['The mayor', 'said', 'the bridge would open in May']]],
  [
    'Berg said the harbour was closed and added that it would stay so.',
    [
      ['Berg', 'said', 'the harbour was closed'],
      ['Berg', 'added', 'it would stay so'],
    ],
  ],
  ['Before Berg said that the harbour was closed, the boats had left.', [['Berg', 'said', 'the harbour was closed']]],
  ['It was a letter that she said was forged.', [['she', 'said', 'a letter … was forged']]],
  ['Officials said the ferry, which was old, sank.', [['Officials', 'said', 'the ferry, which was old, sank']]],
  ['The mayor said nothing.', []],
  ['Berg said if elected mayor he could stay.', [['Berg', 'said', 'if elected mayor he could stay']]],
  ['Berg said following a vote in 2001 that it rained.', [['Berg', 'said', 'it rained']]],
  ['Berg said, among other things, that it rained.', [['Berg', 'said', 'it rained']]],
  ['Berg says the only way to stop it may be to leave.', [['Berg', 'says', 'the only way to stop it may be to leave']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
