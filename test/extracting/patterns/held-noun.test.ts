/** Nouns that a verb gives to its subject, as cues. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  [
    'Berg expressed concern that the pier, old as it is, would fall.',
    [['Berg', 'expressed … concern', 'the pier, old as it is, would fall']],
  ],
  ['The council made the case for a new pier.', [['The council', 'made … the case … for', 'a new pier']]],
  ['She voiced doubts about the bridge.', [['She', 'voiced … doubts … about', 'the bridge']]],
  ['He issued a statement that fell flat.', []],
  ['The council made a boat for the mayor.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
