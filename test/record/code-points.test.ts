/** Texts in code points: lengths and slices as the W3C counts them. */

import { describe, expect, test } from '@jest/globals';
import { CodePointText } from '../../src/record/code-points.ts';

describe('lengths', () => {
  test.each([
    ['', 0],
    ['Almaty', 6],
    ['“Нет”', 5],
    ['𝔸', 1],
    ['a𝔸b🙂c', 5],
    ['e\u0301', 2],
    ['👩‍🚀', 3],
    ['🇰🇿', 2],
    ['one\r\ntwo', 8],
    ['\ud800', 1],
    ['a\ud800b𝔸', 4],
  ])('%j has %i code points', (text, length) => {
    expect(new CodePointText(text).length).toBe(length);
  });
});

describe('slices', () => {
  test.each([
    ['Almaty', 1, 3, 'lm'],
    ['𝔸lmaty', 0, 1, '𝔸'],
    ['𝔸lmaty', 1, 3, 'lm'],
    ['🙂 said 𝔸da', 2, 6, 'said'],
    ['🙂 said 𝔸da', 7, 10, '𝔸da'],
    ['👩‍🚀 said', 4, 8, 'said'],
    ['one\r\n𝔸wo', 5, 8, '𝔸wo'],
    ['Almaty', 4, 99, 'ty'],
    ['𝔸lmaty', 4, 99, 'ty'],
    ['Almaty', 99, 120, ''],
    ['𝔸lmaty', 99, 120, ''],
    ['Almaty', 3, 3, ''],
    ['Almaty', -5, 2, 'Al'],
    ['𝔸lmaty', -5, 2, '𝔸l'],
    ['𝔸lmaty', -1, 0, ''],
  ])('%j from %i to %i: %j', (text, start, end, expected) => {
    expect(new CodePointText(text).slice(start, end)).toBe(expected);
  });

  test('the whole is what went in', () => {
    const text = '“𝔸”, said 🙂\r\n— ok';
    const points = new CodePointText(text);
    expect(points.slice(0, points.length)).toBe(text);
  });
});
