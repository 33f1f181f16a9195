/** Wordings word by word: what is in both, what only in one. */

import { expect, test } from '@jest/globals';
import { compareWordings } from '../../src/grouping/compare-wordings.ts';

const signs = { SAME: '', ADDED: '+', LEFT_OUT: '-' };
const compared = (wording: string, other: string) =>
  compareWordings(wording, other).map(({ change, words }) => `${signs[change]}${words}`);

test.each<[string, string, string, string[]]>([
  ['the same', 'Rain falls.', 'Rain falls.', ['Rain falls.']],
  ['case and punctuation do not count', 'rain falls', '“Rain falls,”', ['rain falls']],
  ['a word more', 'Heavy rain falls.', 'Rain falls.', ['+Heavy', 'rain falls.']],
  ['a word less', 'Rain falls.', 'Rain still falls.', ['Rain', '-still', 'falls.']],
  ['another word', 'nearly 6,000 held', 'some 6,000 held', ['-some', '+nearly', '6,000 held']],
  ['numbers that differ', 'nearly 6,000', 'nearly 8,000', ['nearly', '-8,000', '+6,000']],
  ['nothing in common', 'Snow.', 'Rain.', ['-Rain.', '+Snow.']],
  ['nothing on one side', 'Snow.', '', ['+Snow.']],
  ['marks between words', 'snow – rain', 'snow – hail', ['snow –', '-hail', '+rain']],
])('%s', (_name, wording, other, parts) => {
  expect(compared(wording, other)).toEqual(parts);
});
