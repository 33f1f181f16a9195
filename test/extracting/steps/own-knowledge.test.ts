/** A content ends where the article tells what its speaker knew better. */

import { expect, test } from '@jest/globals';
import { first } from '../harness.ts';

const cases: [string, string][] = [
  ['Berg told buyers the roof was sound although she knew it leaked.', 'the roof was sound'],
  ['Orme said that the pier was safe, though he knew that it was not.', 'the pier was safe'],
  ['Orme said the pier was safe, knowing it was not.', 'the pier was safe'],
  ['Orme said the pier was safe although it leaked.', 'the pier was safe although it leaked'],
  ['Orme said he would stay although he knew it was late.', 'he would stay although he knew it was late'],
  ['Orme said the crew went although they could not swim.', 'the crew went although they could not swim'],
];

test.each(cases)('%s', (text, expected) => {
  expect(first(text).content.map(({ exact }) => exact)).toEqual([expected]);
});
