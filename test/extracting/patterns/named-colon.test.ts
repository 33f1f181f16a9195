/** A name and a colon. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Anna Berg: ‘We stay’\n\nThe port is open.', [['Anna Berg', ':', '‘We stay’']]],
  ['Anna Berg: “The harbour is ours.”', [['Anna Berg', ':', '“The harbour is ours.”']]],
  ['Interview: ‘We stay’\n\nThe port is open.', []],
  ['The rule is simple: nobody sails.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
