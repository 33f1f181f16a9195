/** A hearer between cue and content. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg told reporters that the harbour was closed.', [['Berg', 'told', 'the harbour was closed']]],
  ['She warned the council: “Do not sail.”', [['She', 'warned', '“Do not sail.”']]],
  ['He asked Ray if the boats had left.', [['He', 'asked', 'if the boats had left']]],
  ['Captain Berg is telling six boats are lost.', [['Captain Berg', 'is telling', 'six boats are lost']]],
  // A pronoun after its verb that can only be whom it is told says nothing.
  [
    'Mira Orme said her aunt, Ines, had told her that it rained.',
    [['Mira Orme', 'said', 'her aunt, Ines, had told her that it rained']],
  ],
  ['Berg told the town to wait.', [['Berg', 'told', 'to wait']]],
  ['Ray asked Berg about the ferry.', [['Ray', 'asked … about', 'the ferry']]],
  ['He told the crew, to loud applause: “We won.”', [['He', 'told', '“We won.”']]],
  ['She told reporters that “if it rains, we stay.”', [['She', 'told', '“if it rains, we stay.”']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
