/** What is stepped over between a cue and its content. */

import { expect, test } from '@jest/globals';
import { skipSetting } from '../../../src/extracting/patterns/setting.ts';
import { rows, sentenceOf } from '../harness.ts';

test('adverbs, times and prepositional phrases are stepped over', () => {
  const sentence = sentenceOf('Berg said again on Monday in a speech that the port was closed.');
  const words = (at: number) => sentence.chunks[at]?.head.text;
  expect(skipSetting(sentence, 2).map(words)).toEqual(['again', 'on', 'that']);
});

test('a hearer and a place do not hide the content', () => {
  expect(rows('Berg said in a letter to the council that the port was closed.')).toEqual([
    ['Berg', 'said', 'the port was closed'],
  ]);
  expect(rows('Berg said of the deal that sank the port.')).toEqual([]);
});
