/** A number put on something. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: readonly [string, readonly Row[]][] = [
  ['Police put the number of dead at 40.', [['Police', 'put', 'the number of dead at 40']]],
  [
    'Insurers reckon the damage at between 300 million and 400 million euros.',
    [['Insurers', 'reckon', 'the damage at between 300 million and 400 million euros']],
  ],
  ['The operator gives a lower figure, 298.', [['The operator', 'gives', 'a lower figure, 298']]],
  ['Police put the boat at the pier.', []],
  ['The ministry revised the toll to six from five.', [['The ministry', 'revised', 'the toll to six from five']]],
  ['Analysts raised their estimate to 40 ships.', [['Analysts', 'raised', 'their estimate to 40 ships']]],
  ['The storm raised the toll to six.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
