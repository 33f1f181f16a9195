/** Words under spans, and contents paired by the words they share. */

import { describe, expect, test } from '@jest/globals';
import { pairContents } from '../../tools/quality/pair-contents.ts';
import { WordPlaces } from '../../tools/quality/word-places.ts';

const covered = (text: string, start: number, end: number) => [...new WordPlaces(text).covered([{ start, end }])];

describe('words under a span', () => {
  test('quotation marks, commas and edges do not count; a word that is touched does', () => {
    const text = '“No,” she said.';
    expect(covered(text, 0, 5)).toEqual(covered(text, 1, 3));
    expect(covered(text, 8, 11)).toHaveLength(2);
    expect(covered(text, 5, 6)).toEqual([]);
  });

  test('marks count where there is no word', () => {
    expect(covered('She sent “!” to him.', 9, 12)).toHaveLength(3);
  });

  test("one word: an apostrophe, a hyphen, a letter with its marks; places are code points, not UTF-16's", () => {
    expect(covered('they’re re-elected cafe\u0301', 0, 30)).toHaveLength(3);
    expect(covered('🧡🧡 no more', 3, 5)).toEqual(covered('🧡🧡 no more', 4, 5));
    expect(covered('🧡🧡 no more', 3, 5)).toHaveLength(1);
  });
});

describe('pairs', () => {
  const words = (...numbers: number[]) => new Set(numbers);

  test('half of the words together is enough, less is not', () => {
    expect(pairContents([words(1, 2)], [words(1)])).toEqual([0]);
    expect(pairContents([words(1, 2, 3, 4, 5)], [words(1, 2)])).toEqual([null]);
  });

  test('one to one: as many pairs as can be, before the pair that shares most', () => {
    expect(pairContents([words(1, 2, 3)], [words(1, 2), words(1, 2, 3)])).toEqual([1]);
    expect(pairContents([words(1, 2, 3), words(1, 2, 3, 4, 5)], [words(1, 2, 3, 4), words(1, 2)])).toEqual([1, 0]);
    expect(pairContents([words(1, 2, 3), words(1, 2, 3, 4)], [words(1, 2, 3)])).toEqual([0, null]);
  });

  test('nothing on one side pairs with nothing', () => {
    expect(pairContents([], [words(1)])).toEqual([]);
    expect(pairContents([words(1)], [])).toEqual([null]);
  });
});
