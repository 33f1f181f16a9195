/** Edges of a part step from word to word, and over each sign for itself. */

import { expect, test } from '@jest/globals';
import { moveEdge } from '../../../src/explorer/correct/word-edges.ts';

const points = [...'🙂 “It’s over,” she said.'];

test.each([
  ['start', 3, -1, 2],
  ['start', 2, 1, 3],
  ['start', 3, 1, 8],
  ['end', 12, 1, 13],
  ['end', 13, 1, 14],
  ['end', 14, 1, 18],
  ['end', 7, -1, 3],
  ['end', 24, 1, 24],
  ['start', 0, -1, 0],
] as const)('the %s at %i by %i goes to %i', (edge, place, by, to) => {
  expect(moveEdge(points, edge, place, by)).toBe(to);
});
