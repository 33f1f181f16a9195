/** What means “according to”. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: readonly [string, readonly Row[]][] = [
  ['By Bakare’s account, the bridge was closed.', [['Bakare', 'account', 'the bridge was closed']]],
  ['According to Bakare’s account, the bridge was closed.', [['Bakare', 'According to', 'the bridge was closed']]],
  ['In the words of Anna Berg, the bridge was dead.', [['Anna Berg', 'In the words of', 'the bridge was dead']]],
  ['As per the mayor, the bridge was closed.', [['the mayor', 'As per', 'the bridge was closed']]],
  ['The bus costs 10 euros per day, and 20 per person.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
