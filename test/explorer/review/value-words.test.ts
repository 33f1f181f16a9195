/** Values of records as the log of changes shows them. */

import { expect, test } from '@jest/globals';
import { idsIn, valueWords } from '../../../src/explorer/review/value-words.ts';

const names = new Map([
  ['country:kz', 'Kazakhstan'],
  ['organization:ria', 'RIA Novosti'],
]);

test.each([
  [null, '–', []],
  ['""', '–', []],
  ['"said"', 'said', []],
  ['"country:kz"', 'Kazakhstan', ['country:kz']],
  ['["country:kz","person:nobody"]', 'Kazakhstan, person:nobody', ['country:kz', 'person:nobody']],
  ['[{"entity":"organization:ria","cue":"reported"}]', 'RIA Novosti (“reported”)', ['organization:ria']],
  ['[{"part":"CONTENT","start":12,"end":40}]', 'content 12–40', []],
  ['{"a":1,"b":null}', 'a: 1, b: ', []],
])('%s', (json, words, ids) => {
  expect(valueWords(json, names)).toBe(words);
  expect(idsIn(json)).toEqual(ids);
});
