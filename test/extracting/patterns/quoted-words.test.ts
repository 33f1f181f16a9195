/** Quoted words after their cue, also where they go on in later sentences. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg said, “We will not go.”', [['Berg', 'said', '“We will not go.”']]],
  ['She wrote: “The harbour is ours.”', [['She', 'wrote', '“The harbour is ours.”']]],
  [
    'Berg said “we will not go” to a port that is closed.',
    [['Berg', 'said', '“we will not go” to a port that is closed']],
  ],
  ['He said:\n\n“We stay here.”', [['He', 'said', '“We stay here.”']]],
  ['The crowd chanted “Stay” and “Sail on.”', [['The crowd', 'chanted', '“Stay” and “Sail on.”']]],
  ['Berg said: “We stay. We always did.” The boats left.', [['Berg', 'said', '“We stay. We always did.”']]],
  ['The truth, Berg added, “is plain.”', [['Berg', 'added', 'The truth … “is plain.”']]],
  ['Berg said “it is old” because “nobody paid.”', [['Berg', 'said', '“it is old” because “nobody paid.”']]],
  ['She went on: “It is over.”', [['She', 'went on', '“It is over.”']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
