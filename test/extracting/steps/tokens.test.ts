/** Tokens stand at their places, whatever marks and characters the text has. */

import { expect, test } from '@jest/globals';
import { findTokens, plainMarks } from '../../../src/extracting/steps/tokens.ts';

test('tokens keep their places through marks that the tagger does not know', () => {
  const text = "😀 Berg’s “well-known” boat doesn’t ''sail''.";
  for (const { start, end, text: word } of findTokens(text, { start: 0, end: text.length }))
    expect(plainMarks(text.slice(start, end)).trim().slice(0, 1)).toBe(plainMarks(word).trim().slice(0, 1));
});

test('hyphened words are one token', () => {
  const tokens = findTokens('The Oslo-led talks', { start: 0, end: 18 });
  expect(tokens.map(({ text }) => text)).toEqual(['The', 'Oslo-led', 'talks']);
  expect(tokens[1]?.tag).toBe('ADJ');
});

test('plain marks have the same length', () => {
  const text = "“a” ''b'' ‘c’ «d»\r\n\u00a0e";
  expect(plainMarks(text)).toHaveLength(text.length);
  expect(plainMarks(text)).toBe('"a" " b"  \'c\' "d"   e');
});
