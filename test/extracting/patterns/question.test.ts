/** Questions after their cue. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg asked whether the harbour was open.', [['Berg', 'asked', 'whether the harbour was open']]],
  ['She explained why the boats had left.', [['She', 'explained', 'why the boats had left']]],
  ['They wondered if anybody knew.', [['They', 'wondered', 'if anybody knew']]],
  ['Berg left when the boats came.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
