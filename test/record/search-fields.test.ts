/** What of a record can be searched, as strings of tokens and as vocabulary. */

import { expect, test } from '@jest/globals';
import { fieldsOfTokens, tokensOfFields, vocabularyOf } from '../../src/record/search-fields.ts';

test('fields stay apart, and come back as they went in', () => {
  const words = tokensOfFields(['The order of Ada', '', 'Ada'], { areNames: false });
  expect(words).toBe('worder wada |  | wada');
  expect(fieldsOfTokens(words)).toEqual([['worder', 'wada'], [], ['wada']]);
});

test('names keep their stop words, texts do not', () => {
  expect(tokensOfFields(['The Times'], { areNames: true })).toBe('wthe wtime');
  expect(tokensOfFields(['The Times'], { areNames: false })).toBe('wtime');
});

test('the vocabulary has each word once, as it is written', () => {
  expect(vocabularyOf(['The ministers', 'Ministers, Élysée'], { areNames: false })).toEqual([
    { key: 'ministers', initial: 'm', token: 'wminist', inNames: false },
    { key: 'elysee', initial: 'e', token: 'welyse', inNames: false },
  ]);
});
