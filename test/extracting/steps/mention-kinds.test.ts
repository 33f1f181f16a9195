/** What mentions are likely to be. */

import { expect, test } from '@jest/globals';
import { genderOf, isMedia, kindOf } from '../../../src/extracting/steps/mention-kinds.ts';
import { sentenceOf } from '../harness.ts';

test.each([
  ['Anna Berg', 'PERSON'],
  ['President Berg', 'PERSON'],
  ['he', 'PERSON'],
  ['the Defense Ministry', 'ORGANIZATION'],
  ['RIA', 'ORGANIZATION'],
  ['Kazakhstan', 'COUNTRY'],
  ['Moscow', 'COUNTRY'],
  ['officials', 'GROUP'],
  ['they', 'GROUP'],
  ['the protests', 'EVENT'],
  ['the city', 'PLACE'],
  ['the local MP', 'PERSON'],
  ['Kim Jong Un', 'PERSON'],
  ['the UN', 'ORGANIZATION'],
  ['Berg Holding Inc', 'ORGANIZATION'],
  ["The Teachers' Union's head", null],
  ["The Teachers' Union's board", 'ORGANIZATION'],
  ['a plan', null],
])('%s: %s', (text, kind) => {
  expect(kindOf(sentenceOf(text).tokens)).toBe(kind);
});

test('titles and first names tell he from she', () => {
  expect(genderOf(sentenceOf('Mrs. Berg').tokens)).toBe('she');
  expect(genderOf(sentenceOf('Peter Ray').tokens)).toBe('he');
  expect(genderOf(sentenceOf('the mayor').tokens)).toBeNull();
});

test('papers and agencies are media', () => {
  expect(isMedia(sentenceOf('the Oslo Post').tokens)).toBe(true);
  expect(isMedia(sentenceOf('the post office').tokens)).toBe(false);
});
