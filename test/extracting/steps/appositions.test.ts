/** Appositions: which description and which name are one. */

import { expect, test } from '@jest/globals';
import { findAppositions } from '../../../src/extracting/steps/appositions.ts';
import { sentenceOf } from '../harness.ts';

const pairs = (text: string) => {
  const sentence = sentenceOf(text);
  const words = (at: number) => {
    const chunk = sentence.chunks[at];
    return chunk ? text.slice(sentence.tokens[chunk.first]?.start, sentence.tokens[chunk.last]?.end) : '';
  };
  return findAppositions(sentence).map(({ description, name }) => `${words(description)} = ${words(name)}`);
};

const cases: [string, string[]][] = [
  ['The director, Anna Berg, left early.', ['The director = Anna Berg']],
  ['Anna Berg, the director, left early.', ['the director = Anna Berg']],
  ['Anna Berg, 47, a teacher, left early.', ['a teacher = Anna Berg']],
  ['The head of the harbour, Anna Berg, left early.', ['The head = Anna Berg']],
  ['“No,” said its president, Anna Berg.', ['its president = Anna Berg']],
  ['The owner, Ravn Lines, left the town.', ['The owner = Ravn Lines']],
  ['It was closed by the ministry, Anna Berg said.', []],
  ['The ship lay off Norway, the ministry said.', []],
  ['After the vote, Anna Berg, who won, left.', []],
  ['The mayor, Anna Berg and Peter Ray left.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(pairs(text)).toEqual(expected);
});
