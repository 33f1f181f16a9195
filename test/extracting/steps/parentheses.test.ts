/** What stands between a subject and its verb. */

import { expect, test } from '@jest/globals';
import { closesQuotation, inRelative, nounHead, openBefore } from '../../../src/extracting/steps/parentheses.ts';
import { sentenceOf } from '../harness.ts';

const at = (text: string, word: string) => {
  const sentence = sentenceOf(text);
  return { sentence, place: sentence.chunks.findIndex(({ head }) => head.text === word) };
};

test('a closing mark knows its opening one', () => {
  const { sentence, place } = at('Ray (of Oslo) said no.', ')');
  expect(sentence.chunks[openBefore(sentence, place)]?.head.text).toBe('(');
});

test('a quotation that ends with a comma closes before its cue, a quoted word does not', () => {
  const closed = at('“We stay,” said Berg.', '”');
  expect(closesQuotation(closed.sentence, closed.place)).toBe(true);
  const word = at('The “old” port said no.', '”');
  if (word.place >= 0) expect(closesQuotation(word.sentence, word.place)).toBe(false);
});

test('a verb after a relative pronoun is in its clause', () => {
  const inside = at('Berg, who owns the port, said no.', 'owns');
  expect(inRelative(inside.sentence, inside.place)).toBe(true);
  const outside = at('Berg owns the port.', 'owns');
  expect(inRelative(outside.sentence, outside.place)).toBe(false);
});

test('the head of a phrase stands before its prepositions; an object is none', () => {
  const phrase = at('The head of the port in Oslo said no.', 'Oslo');
  expect(nounHead(phrase.sentence, phrase.place)).toBe(0);
  const object = at('Berg saw the port, and left.', 'port');
  expect(nounHead(object.sentence, object.place)).toBeNull();
});
