/** Somebody who is to do something. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg urged the council to wait.', [['Berg', 'urged', 'to wait']]],
  ['She wants them to leave the island.', [['She', 'wants', 'them to leave the island']]],
  ['He called on the mayor to resign.', [['He', 'called … on', 'to resign']]],
  ['He drove the mayor to work.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
