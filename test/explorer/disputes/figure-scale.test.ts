/** The scale of a dispute: from zero, unless nothing could be told apart on it. */

import { expect, test } from '@jest/globals';
import type { DisputedFigure } from '../../../src/explorer/disputes/dispute-words.ts';
import { figureScale, originWords } from '../../../src/explorer/disputes/figure-scale.ts';

const figure = (low: number, high: number | null) =>
  ({ low, high, figure: { value: low, low, high } }) as unknown as DisputedFigure;

test.each<[DisputedFigure[], number, number]>([
  [[figure(24, null), figure(160, null)], 0, 160],
  [[figure(2030, 2030), figure(3150, 3850)], 0, 3850],
  [[figure(18_500, 18_500), figure(19_000, 20_000)], 17_500, 20_000],
  [[figure(75, null), figure(75, null)], 0, 75],
])('%#: from %i to at least %i', (figures, from, to) => {
  const [low = -1, high = -1] = figureScale(figures, 600).domain();
  expect(low).toBe(from);
  expect(high).toBeGreaterThanOrEqual(to);
});

test.each<[DisputedFigure[], string | null]>([
  [[figure(2030, 2030), figure(3150, 3850)], null],
  [
    [figure(18_500, 18_500), figure(19_000, 20_000)],
    'The scale begins at 17,500, not at 0: all figures lie close together.',
  ],
])('%#: where it does not begin at zero is said', (figures, words) => {
  expect(originWords(figures)).toBe(words);
});
