/** Praise and blame that something draws. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['The plan drew criticism from Berg.', [['Berg', 'drew … criticism', 'The plan']]],
  ['She won praise from the head of the port for her work.', [['the head of the port', 'won … praise', 'She']]],
  ['She drew water from the well.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
