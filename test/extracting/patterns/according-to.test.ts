/** “According to”, before, after and inside what is said. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['The harbour was closed, according to Anna Berg.', [['Anna Berg', 'according to', 'The harbour was closed']]],
  [
    'According to the port office, the harbour was closed.',
    [['the port office', 'According to', 'the harbour was closed']],
  ],
  [
    'One of the plans, according to Berg, is to close it.',
    [['Berg', 'according to', 'One of the plans … is to close it']],
  ],
  ['In addition, according to the mayor, two boats sank.', [['the mayor', 'according to', 'two boats sank']]],
  ['The boats were sorted according to size.', [['size', 'according to', 'The boats were sorted']]],
  ['The port is old (the number is 15, according to Berg).', [['Berg', 'according to', 'the number is 15']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
