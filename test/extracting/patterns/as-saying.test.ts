/** Somebody quoted as saying something. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  [
    'The Oslo Post quoted the minister as saying that the port was closed.',
    [['the minister', 'quoted … as saying', 'the port was closed']],
  ],
  [
    'The port was closed, agencies cited the mayor as saying.',
    [['the mayor', 'cited … as saying', 'The port was closed']],
  ],
  [
    'RIA reported the ministry as saying: “We are ready.”',
    [['the ministry', 'reported … as saying', '“We are ready.”']],
  ],
  [
    'The port was closed, the Post said, quoting Berg as saying that the ships had left, and that it rained.',
    [
      ['the Post', 'said', 'The port was closed'],
      ['Berg', 'quoting … as saying', 'the ships had left, and that it rained'],
    ],
  ],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
