/** Countries in words. */

import { expect, test } from '@jest/globals';
import { isCountry, isDemonymWord } from '../../../src/extracting/steps/country-words.ts';

test.each(['kazakhstan', 'new zealand', 'moscow', 'u.s.'])('%s is a country', (words) => {
  expect(isCountry(words)).toBe(true);
});

test.each([
  ['russian', true],
  ['kazakhs', true],
  ['zambian', true],
  ['harbour', false],
])('%s: %s', (word, expected) => {
  expect(isDemonymWord(word)).toBe(expected);
});
