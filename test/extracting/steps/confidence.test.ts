/** Confidence: quotations with a named speaker are the surest, what seems so to nobody the least. */

import { expect, test } from '@jest/globals';
import { first } from '../harness.ts';

test('the surer construction has the higher confidence', () => {
  const texts = ['“We stay,” Berg said.', 'Berg criticized the deal.', 'He criticized the deal.', 'It seems to rain.'];
  const confidences = texts.map((text) => first(text).confidence);
  expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
  expect(new Set(confidences).size).toBe(texts.length);
  for (const confidence of confidences) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
