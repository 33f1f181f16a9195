/** How far spellings may differ. */

import { expect, test } from '@jest/globals';
import { editsAllowed, editsBetween, editsToBeginning } from '../../src/searching/spelling.ts';

test.each([
  ['putin', 1],
  ['csto', 0],
  ['kazakhst', 1],
  ['kazakhsta', 2],
])('%s may hold %d mistakes', (word, edits) => {
  expect(editsAllowed(word)).toBe(edits);
});

test.each([
  ['tokaev', 'tokayev', 1],
  ['defence', 'defense', 1],
  ['blinkne', 'blinken', 1],
  ['kazahkstan', 'kazakhstan', 1],
  ['nazarbaev', 'nazarbayev', 1],
  ['order', 'order', 0],
  ['order', 'border', 1],
])('from %s to %s: %d', (one, other, edits) => {
  expect(editsBetween(one, other)).toBe(edits);
});

test.each([
  ['serdiu', 'serdyukov', 1],
  ['peacekepe', 'peacekeepers', 1],
  ['xyzxy', 'peacekeepers', 5],
])('from %s to a beginning of %s: %d', (unfinished, word, edits) => {
  expect(editsToBeginning(unfinished, word)).toBe(edits);
});
