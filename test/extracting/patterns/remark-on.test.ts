/** Remarks on the clause before them. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: readonly [string, readonly Row[]][] = [
  [
    'Vane claimed that Orme had known since June, something the clerk denied.',
    [
      ['Vane', 'claimed', 'Orme had known since June'],
      ['the clerk', 'denied', 'Orme had known since June'],
    ],
  ],
  [
    'Vane says the pier is unsafe, a charge that Orme rejected on Monday.',
    [
      ['Vane', 'says', 'the pier is unsafe'],
      ['Orme', 'rejected', 'the pier is unsafe'],
    ],
  ],
  ['The hall was sold, something the council denies.', [['the council', 'denies', 'The hall was sold']]],
  ['The hall was sold, something the council likes.', []],
  ['It was a claim the council rejects.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
