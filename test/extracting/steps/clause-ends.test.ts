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
  ['Berg said the port is closed and praised the crew.', 'the port is closed'],
  ['Berg said the port was closed, a claim that Ray denied.', 'the port was closed'],
  ['Berg said the port was closed, which Ray called a lie.', 'the port was closed'],
  ['Berg said that if it rains, the boats stay.', 'if it rains, the boats stay'],
  ['Berg said the port was closed, and the boats would stay.', 'the port was closed, and the boats would stay'],
  ['Berg said the port was closed, but it would open.', 'the port was closed, but it would open'],
  ['Berg said the port was closed – noting that it rained.', 'the port was closed'],
  ['Berg said the port was “old, ugly and dead,” adding that it leaks.', 'the port was “old, ugly and dead,”'],
  ['Berg said the port was closed and Ray said it was open.', 'the port was closed'],
  ['Berg said the port was closed while Ray insisted it was open.', 'the port was closed'],
  [
    'Berg said the port was closed and that Ray had said it was open.',
    'the port was closed and that Ray had said it was open',
  ],
  ['Berg says the mayor says one thing and Ray says another.', 'the mayor says one thing and Ray says another'],
  ['Berg called it a shame and Ray called it a feast.', 'it a shame'],
  ['Berg promised to stay, and the council left.', 'to stay'],
  ['Berg called the pact “insanity,” and Ray left.', 'the pact “insanity,”'],
  ['Berg called Ray his friend, leaving the port.', 'Ray his friend'],
  [
    'Berg said they were Anna Moe, a sailor; Ray Lie, a cook; and Per Dahl.',
    'they were Anna Moe, a sailor; Ray Lie, a cook; and Per Dahl',
  ],
];

test.each(cases)('%s', (text, expected) => {
  expect(contentOf(text)).toBe(expected);
});
