/** Anchors with their words: exact, before and after, in code points. */

import { describe, expect, test } from '@jest/globals';
import { anchorsIn } from '../../src/graphql/anchor.ts';

const text = '𝔸 long time before this 🙂 place Ada said “𝔸h”, and much was said after it.';
const at = (start: number, end: number) => ({ part: 'CONTENT' as const, start, end });

test('without a text the words are null and the place stays', () => {
  expect(anchorsIn(null, [at(3, 7)])).toEqual([{ ...at(3, 7), exact: null, prefix: null, suffix: null }]);
  expect(anchorsIn(null, [])).toEqual([]);
  expect(anchorsIn(text, [])).toEqual([]);
});

describe('with a text', () => {
  const length = Array.from(text).length;
  test.each([
    ['in the middle', 41, 45, '“𝔸h”', 'me before this 🙂 place Ada said ', ', and much was said after it.'],
    ['at the start', 0, 1, '𝔸', '', ' long time before this 🙂 place A'],
    ['near the start', 2, 6, 'long', '𝔸 ', ' time before this 🙂 place Ada sa'],
    ['at the end', length - 3, length, 'it.', 'd “𝔸h”, and much was said after ', ''],
    ['over everything', 0, length, text, '', ''],
    ['at an emoji', 24, 25, '🙂', '𝔸 long time before this ', ' place Ada said “𝔸h”, and much w'],
    ['beyond the end', length + 5, length + 9, '', 'and much was said after it.', ''],
  ])('%s', (_where, start, end, exact, prefix, suffix) => {
    const [anchor] = anchorsIn(text, [at(start, end)]);
    expect(anchor).toEqual({ part: 'CONTENT', start, end, exact, prefix, suffix });
  });

  test('prefix and suffix hold 32 code points at most, and join to the text', () => {
    const [anchor] = anchorsIn(text, [at(41, 45)]);
    expect(Array.from(anchor?.prefix ?? '')).toHaveLength(32);
    expect(text).toContain(`${anchor?.prefix}${anchor?.exact}${anchor?.suffix}`);
  });

  test('newlines are left as they are', () => {
    expect(anchorsIn('One\r\ntwo\r\nthree', [at(5, 8)])).toMatchObject([
      { exact: 'two', prefix: 'One\r\n', suffix: '\r\nthree' },
    ]);
  });

  test('every anchor gets its own words, in the order given', () => {
    const anchors = [at(32, 35), at(36, 40), at(41, 45)];
    expect(anchorsIn(text, anchors).map(({ exact }) => exact)).toEqual(['Ada', 'said', '“𝔸h”']);
  });
});
