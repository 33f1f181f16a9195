/** How far the spellings of one word may differ. */

import distance from 'damerau-levenshtein';

/** One mistake in a word of five letters or more, two in nine or more, none in a shorter one. */
export function editsAllowed(key: string): number {
  const { length } = Array.from(key);
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * How many letters are added, left out, replaced or swapped with their neighbour between two words (F. Damerau, "A technique
 * for computer detection and correction of spelling errors", 1964).
 */
export function editsBetween(one: string, other: string): number {
  return distance(one, other).steps;
}

/** The edits between an unfinished word and the beginning of another that is nearest to it. */
export function editsToBeginning(unfinished: string, other: string): number {
  const most = editsAllowed(unfinished);
  const beginnings = Array.from({ length: 2 * most + 1 }, (_, index) =>
    other.slice(0, unfinished.length - most + index),
  );
  return Math.min(...beginnings.map((beginning) => editsBetween(unfinished, beginning)));
}
