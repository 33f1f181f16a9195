/** Descriptions agree with what the article calls somebody, or stand for nobody. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';

test.each([
  ['Priya Nair, a doctor, said it rained. The manager said it was cold.', undefined],
  ['Priya Nair, a doctor, said it rained. The surgeon said it was cold.', 'Priya Nair'],
  ['Priya Nair, a dr at the clinic, said it rained. The doctor said it was cold.', 'Priya Nair'],
  ['Priya Nair said it rained. Nair left. The aid group said it was cold.', undefined],
  [
    'The aid group Reach left. Priya Nair, a doctor, said it rained. The aid group said it was cold.',
    'The aid group Reach',
  ],
  ['The rights group Orme Watch said it rained. The aid group said it was cold.', undefined],
  ['The security firm Orme Labs sank. The insurer said it was cold.', undefined],
  ['The security firm Orme Labs sank. The company said it was cold.', 'The security firm Orme Labs'],
  ['Ravn Lines sold its ships. The insurer said it was cold.', 'Ravn Lines'],
  ['Senator Ann Holt left. The lawmaker said it was cold.', 'Senator Ann Holt'],
  ['Omar Ray, the harbour director, left. The boss said it was cold.', 'Omar Ray'],
  ['Omar Ray, the harbour director, left. The defendant said it was cold.', 'Omar Ray'],
  ['Anna Berg left the stage. The singer said it was cold.', 'Anna Berg'],
  ['Tom Ray, a midfielder, left. The coach said it was cold.', undefined],
])('%s', (text, expected) => {
  expect(extract({ text }).statements.at(-1)?.speaker?.standsFor?.exact).toBe(expected);
});

test('in the opening a description is not that of another who speaks', () => {
  const text = 'The hotel shuts.\n\nThe manager said it was late.\n\nPriya Nair, a doctor, said it rained.';
  expect(extract({ text }).statements[0]?.speaker?.standsFor).toBeNull();
});
