/** Quotation marks of every shape, across paragraphs, and broken ones. */

import { expect, test } from '@jest/globals';
import { findBlocks } from '../../../src/extracting/steps/blocks.ts';
import { findQuotations } from '../../../src/extracting/steps/quotations.ts';

const wordsOf = (text: string) =>
  findQuotations(text, findBlocks(text)).map(({ start, end }) => text.slice(start, end));

const cases: [string, string[]][] = [
  ['“We stay,” she said. “We do.”', ['“We stay,”', '“We do.”']],
  ['"One" and "two"', ['"One"', '"two"']],
  ["''We stay,'' he said.", ["''We stay,''"]],
  ["''He said, 'no,''' she said.", ["''He said, 'no,'''"]],
  ['“We stay,“ she said.', ['“We stay,“']],
  ['Berg: ‘We stay’ and Ray’s boat', ['‘We stay’']],
  ['She said: "It is “fair” now. We stay."', ['"It is “fair” now. We stay."']],
  ["The boats of the '90s don't sail", []],
];

test.each(cases)('%s', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test('a quotation left open goes on in the paragraph that opens one', () => {
  const text = '“We stay.\n\n“We do,” she said.';
  expect(findQuotations(text, findBlocks(text))).toMatchObject([
    { unclosed: true, continues: null },
    { unclosed: false, continues: 0 },
  ]);
});

test('a mark that is never closed costs its paragraph, not the article', () => {
  const text = 'She said “we stay. Then she left.\n\n“No,” he said.';
  expect(wordsOf(text)).toEqual(['“we stay. Then she left.', '“No,”']);
});
