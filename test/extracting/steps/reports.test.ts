/** What could not be settled is said, with its place. */

import { expect, test } from '@jest/globals';
import { extract, longestText } from '../../../src/extracting/extract.ts';

test.each([
  ['“We stay here in the port.” Nobody knew why.', 'QUOTATION_UNATTRIBUTED', 0, 27],
  ['Berg left. “The boats are', 'QUOTATION_UNCLOSED', 11, 25],
  ['He said it rains.', 'SPEAKER_UNRESOLVED', 0, 2],
  [' ', 'NO_SENTENCES', 0, 0],
])('%s: %s', (text, code, start, end) => {
  expect(extract({ text }).reports).toMatchObject([{ code, start, end }]);
});

test('a text that is too long is read as far as it goes', () => {
  const { statements, reports } = extract({ text: `Berg said it rains. ${'x'.repeat(longestText)}` });
  expect(statements).toHaveLength(1);
  expect(reports).toMatchObject([{ code: 'TEXT_TOO_LONG', start: longestText }]);
});
