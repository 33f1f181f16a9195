/** Adjectives and participles as cues. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg is confident that the port will open.', [['Berg', 'is … confident', 'the port will open']]],
  ['They were worried about the ice.', [['They', 'were worried … about', 'the ice']]],
  ['She is eager to sail.', [['She', 'is … eager', 'to sail']]],
  ['The port is busy.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
