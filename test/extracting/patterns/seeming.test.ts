/** What seems so to somebody who is not named. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg seems to own the port.', [[null, 'seems', 'Berg … to own the port']]],
  ['It appears that the port is closed.', [[null, 'appears', 'the port is closed']]],
  ['The harbour looks busy.', [[null, 'looks', 'The harbour … busy']]],
  ['Berg looks at the harbour.', []],
  ['Berg still seems not to agree.', [[null, 'seems', 'Berg … not to agree']]],
  ['The crew seemed equally glad.', [[null, 'seemed', 'The crew … equally glad']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
