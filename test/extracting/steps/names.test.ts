/** Which words of a noun phrase are a name. */

import { expect, test } from '@jest/globals';
import { isPluralNoun, namesIn, spellingsOf } from '../../../src/extracting/steps/names.ts';
import { readArticle } from '../../../src/extracting/steps/read-article.ts';

const read = (text: string) => {
  const { sentences } = readArticle(text);
  const [sentence] = sentences;
  if (!sentence) throw new Error(text);
  return { sentence, spelled: spellingsOf(sentences) };
};
const names = (text: string, length: number) => {
  const { sentence, spelled } = read(text);
  return namesIn(sentence.tokens.slice(0, length), sentence, spelled);
};

test.each<[string, number, string[]]>([
  ['Anna Berg left.', 2, ['anna', 'berg']],
  ['President Berg left.', 2, ['berg']],
  ['Former Berg aide left. The former aide ran.', 2, ['berg']],
  ['Sunday left.', 1, []],
])('%s', (text, length, expected) => {
  expect(names(text, length)).toEqual(expected);
});

test.each([
  ['Survivors left.', true],
  ['Ravens left. The club Ravens won.', false],
  ['Berg left.', false],
])('a plural that only its place makes a capital: %s', (text, expected) => {
  const { sentence, spelled } = read(text);
  expect(isPluralNoun(sentence.tokens.slice(0, 1), sentence, spelled)).toBe(expected);
});
