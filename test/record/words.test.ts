/** The words of texts: how they are folded, where they stand, and under which token they are indexed. */

import { describe, expect, test } from '@jest/globals';
import { isStopWord, tokenOf, wordsOf } from '../../src/record/words.ts';

const keysOf = (text: string) => wordsOf(text).map(({ key }) => key);

describe('the words of a text', () => {
  test.each([
    ['Tokayev’s order', ['tokayevs', 'order']],
    ["the U.S. and Russia's troops", ['the', 'us', 'and', 'russias', 'troops']],
    ['6,000 of 1,234,567, 12,5', ['6000', 'of', '1234567', '12', '5']],
    ['second-hand/relayed', ['second', 'hand', 'relayed']],
    ['Nazarbáyev ÉLYSÉE', ['nazarbayev', 'elysee']],
    ['Президент Қазақстан', ['президент', 'қазақстан']],
    ['राम ने कहा', ['राम', 'ने', 'कहा']],
    ['哈萨克斯坦', ['哈萨克斯坦']],
    ['(+tokayev~2 AND "x") OR *:*', ['tokayev', '2', 'and', 'x', 'or']],
    ['—…!?', []],
    ['', []],
  ])('%j', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  test('each stands where it says', () => {
    const text = 'Said 😀 Mr. Tokáyev’s office, “ordered”.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['Said', 'Mr', 'Tokáyev’s', 'office', 'ordered'],
    ]);
  });

  test('a word without end is cut, whatever it is made of', () => {
    for (const letter of ['a', 'д', '𝒳', '哈']) {
      const [word] = wordsOf(letter.repeat(9000));
      expect(word?.end).toBe(letter.length * 9000);
      expect(tokenOf(word?.key ?? '').length).toBeLessThanOrEqual(200);
    }
  });
});

describe('the token of a word', () => {
  test.each([
    ['orders', 'order'],
    ['ordered', 'order'],
    ['detaining', 'detained'],
    ['tokayevs', 'tokayev'],
  ])('is the same for %s and %s', (one, other) => {
    expect(tokenOf(one)).toBe(tokenOf(other));
  });

  test.each(['minister', 'or', 'and', 'not', 'президент', '哈', 'राम', '2022'])(
    'of %s is letters and digits',
    (word) => {
      expect(tokenOf(word)).toMatch(/^[wu][a-z0-9]+$/);
    },
  );

  test('tells words of different letters apart', () => {
    expect(new Set(['ministry', 'minister', 'президент', 'президенты', 'd0'].map(tokenOf)).size).toBe(5);
  });
});

test('stop words are those that say nothing, and no names', () => {
  expect(['the', 'of', 'and'].every(isStopWord)).toBe(true);
  expect(['us', 'who', 'russia'].some(isStopWord)).toBe(false);
});
