/** Whom pronouns, surnames and descriptions stand for. */

import { expect, test } from '@jest/globals';
import { outermost } from '../harness.ts';

const lastSpeaker = (text: string) => outermost(text).at(-1)?.speaker;

const cases: [string, string, string | undefined][] = [
  ['Anna Berg left. She said it rained.', 'She', 'Anna Berg'],
  ['Anna Berg met Peter Ray. He said it rained.', 'He', 'Peter Ray'],
  ['Anna Berg left. Berg said it rained.', 'Berg', 'Anna Berg'],
  ['The Interior Ministry met. The ministry said it rained.', 'The ministry', 'The Interior Ministry'],
  ['The sailors left. They said it rained.', 'They', 'The sailors'],
  ['Anna Berg, who said it rained, left.', 'who', 'Anna Berg'],
  ['It rained, and Berg said it was cold.', 'Berg', undefined],
];

test.each(cases)('%s', (text, exact, fuller) => {
  expect(lastSpeaker(text)?.exact).toBe(exact);
  expect(lastSpeaker(text)?.standsFor?.exact).toBe(fuller);
});
