/** Nouns as cues. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Her claim that the harbour is closed was wrong.', [['Her', 'claim', 'the harbour is closed']]],
  ['Berg’s criticism of the deal grew.', [['Berg', 'criticism … of', 'the deal']]],
  ['His plan to rebuild the pier was heard.', [['His', 'plan', 'to rebuild the pier']]],
  ['The claim was wrong.', []],
  ['The claim by the owner, Greta Vane, that it leaked was heard.', [['the owner, Greta Vane', 'claim', 'it leaked']]],
  [
    'The council rejected a warning from a pilot, Tom Ray, that it leaked.',
    [['The council', 'rejected', 'a warning from a pilot, Tom Ray, that it leaked']],
  ],
  ['Fear among sailors that the port is closed grew.', [['sailors', 'Fear', 'the port is closed']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
