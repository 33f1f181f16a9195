/** Which words count, in which form. */

import { describe, expect, test } from '@jest/globals';
import { contentWords, isNegated, nameStems, numerals } from '../../src/grouping/content-words.ts';

describe('content words', () => {
  test.each([
    ['forms of a word are one', 'Violations of rights, a violation of a right', ['violat', 'right']],
    ['articles, prepositions and forms of "be" say nothing', 'The rain is in the hills', ['rain', 'hill']],
    ['modals do', 'They should stay', ['should', 'stai']],
    ['so do negations', 'No troops will not leave', ['no', 'troop', 'will', 'not', 'leav']],
    ['a possessive is its noun', "Exampleland’s army and Exampleland's navy", ['exampleland', 'armi', 'navi']],
    ['accents and case do not count', 'Zoë ZOE', ['zoe']],
    ['words of scripts without spaces are found', '救援隊は明日到着する', ['救援', '隊', 'は', '明日', '到着', 'する']],
    ['nothing', ' …', []],
  ])('%s', (_name, text, stems) => {
    expect([...contentWords(text).keys()]).toEqual(stems);
  });

  test('each stem keeps a word that people can read', () => {
    expect(contentWords('watching').get('watch')).toBe('watching');
  });
});

test.each([
  ['The army of Exampleland and the UN will help.', ['exampleland', 'un']],
  ['It rains. Nobody in Xania cares.', ['xania']],
  ['nobody', []],
])('names in %j', (text, names) => {
  expect([...nameStems(text)]).toEqual(names);
});

test('numerals, with or without separators', () => {
  expect([...numerals('over 1,000 of 8.5 million in 2022')]).toEqual(['1000', '8.5', '2022']);
});

test.each([
  ['They will stay.', false],
  ['They will not stay.', true],
  ["They won't stay.", true],
  ['Nobody knows.', true],
])('%j denies: %s', (text, negated) => {
  expect(isNegated(text)).toBe(negated);
});
