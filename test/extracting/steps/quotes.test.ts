/** Mode, and the quoted words without their marks. */

import { expect, test } from '@jest/globals';
import { first } from '../harness.ts';

const cases: [string, string, string[]][] = [
  ['“We stay,” Berg said. “We do.”', 'DIRECT', ['We stay', 'We do.']],
  ['Berg said the port was “dead” and the pier “gone.”', 'MIXED', ['dead', 'gone.']],
  ['Berg said the port was closed.', 'INDIRECT', []],
  ["''We stay,'' Berg said.", 'DIRECT', ['We stay']],
];

test.each(cases)('%s', (text, mode, quotes) => {
  const statement = first(text);
  expect(statement.mode).toBe(mode);
  expect(statement.quotes.map(({ exact }) => exact)).toEqual(quotes);
});
