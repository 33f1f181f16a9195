/** Cues in "as" clauses. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['As Berg noted, the harbour was closed.', [['Berg', 'noted', 'the harbour was closed']]],
  ['The harbour, as she put it, was “dead”.', [['she', 'put it', 'The harbour … was “dead”']]],
  [
    'As reported by the Oslo Post, the harbour was closed.',
    [['the Oslo Post', 'reported … by', 'the harbour was closed']],
  ],
  ['As the crowd began to sing, the boat left.', []],
  ['The port is old, as Berg noted in the Gazette.', [['Berg', 'noted', 'The port is old']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
