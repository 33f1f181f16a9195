/** Whom "I" and "we" stand for in quoted words. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';

const inner = (text: string) => extract({ text }).statements.find(({ inside }) => inside !== null);

test.each<[string, string | undefined]>([
  ['“I told the council it rained,” Anna Berg said.', 'Anna Berg'],
  ['“I told the council it rained. I told them,” said the director, Anna Berg.', 'Anna Berg'],
])('%s', (text, expected) => {
  expect(inner(text)?.speaker?.standsFor?.exact).toBe(expected);
});

test('a person does not say “we” of himself', () => {
  expect(inner('“We told the council it rained,” Anna Berg said.')?.speaker?.standsFor).toBeNull();
});
