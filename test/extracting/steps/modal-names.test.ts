/** Modals that open questions, and first names that look like them. */

import { expect, test } from '@jest/globals';
import { sentenceOf } from '../harness.ts';

const cases: [string, string][] = [
  ['Will Vane keep the mill?', 'AUX'],
  ['May Orme resign on Sunday?', 'AUX'],
  ['Will Vane ever resign?', 'AUX'],
  ['Will Vane said it rained.', 'PROPN'],
  ['Will Vane, the mayor, left.', 'PROPN'],
];

test.each(cases)('%s', (text, tag) => {
  expect(sentenceOf(text).tokens[0]?.tag).toBe(tag);
});

test('after a label too', () => {
  expect(sentenceOf('Q: Will Vane keep the mill?').tokens[2]?.tag).toBe('AUX');
});
