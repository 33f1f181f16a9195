/** How far what is said reaches. */

import { expect, test } from '@jest/globals';
import { rows } from '../harness.ts';

const contentOf = (text: string) => rows(text)[0]?.[2];

const cases: [string, string][] = [
  ['Berg said the port was closed, adding that it rained.', 'the port was closed'],
  ['Berg said the port was closed, but Ray said it was open.', 'the port was closed'],
  ['Berg said the port was closed while it rained.', 'the port was closed while it rained'],
  ['When Berg said the port was closed, the boats left.', 'the port was closed'],
  ['Berg, who said the port was closed, left.', 'the port was closed'],
  ['(Berg said the port was closed.)', 'the port was closed'],
  ['Berg said the port was closed; the boats left.', 'the port was closed'],
];

test.each(cases)('%s', (text, expected) => {
  expect(contentOf(text)).toBe(expected);
});
