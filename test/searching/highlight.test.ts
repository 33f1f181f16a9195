/** Texts with the words that were found in them marked. */

import { describe, expect, test } from '@jest/globals';
import { tokenOf } from '../../src/record/words.ts';
import { highlight } from '../../src/searching/highlight.ts';

const mark = (text: string, ...words: string[]) =>
  highlight(text, new Set(words.map(tokenOf)))
    ?.map((part) => (part.matches ? `[${part.text}]` : part.text))
    .join('') ?? null;

describe('highlights', () => {
  test.each([
    ['Mr. Tokáyev’s orders', ['tokayev', 'order'], 'Mr. [Tokáyev’s] [orders]'],
    ['Orders. Disorder; re-order', ['order'], '[Orders]. Disorder; re-[order]'],
    ['nearly 6,000 people', ['6000'], 'nearly [6,000] people'],
    ['😀 Токаев сказал', ['токаев'], '😀 [Токаев] сказал'],
    ['order', ['order'], '[order]'],
    ['nothing here', ['order'], null],
    ['', ['order'], null],
  ])('%j', (text, words, marked) => {
    expect(mark(text, ...words)).toBe(marked);
  });

  test('the parts together are the text', () => {
    const text = ' “½ order—order”, the ordered said… ';
    const parts = highlight(text, new Set([tokenOf('order')])) ?? [];
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ matches }) => matches)).toHaveLength(3);
  });
});
