/** Figures in words: hedged as they were said, and nothing twice. */

import { expect, test } from '@jest/globals';
import { figureWords, scopeWords } from '../../../src/explorer/statement/figure-words.ts';

const figure = { value: 12, low: null, high: null, approximation: 'EXACT', unit: 'people', words: null } as const;

test.each([
  [figure, 'protesters in Almaty', '12 people, protesters in Almaty'],
  [{ ...figure, approximation: 'AT_LEAST', low: 12 } as const, 'people', 'at least 12 people'],
  [figure, 'people in Almaty', '12 people in Almaty'],
  [{ ...figure, approximation: 'VAGUE', words: 'dozens of people' } as const, '', 'dozens of people'],
  [{ ...figure, unit: '' }, '', '12'],
])('%j %s', (figure, scope, words) => {
  expect(figureWords(figure) + scopeWords({ ...figure, scope })).toBe(words);
});
