/** Paragraphs, put together again where a line break cuts through a sentence. */

import { expect, test } from '@jest/globals';
import { findBlocks } from '../../../src/extracting/steps/blocks.ts';

const cases: [string, string[]][] = [
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['One.\r\n\r\nTwo.', ['One.', 'Two.']],
  ['A title\nThe first line.', ['A title', 'The first line.']],
  [
    'Then President\n\nAnna Berg\n\nwas seen, as the\n\nport said.',
    ['Then President\n\nAnna Berg\n\nwas seen, as the\n\nport said.'],
  ],
  ['Talks\n\n“We stay.\nWe go,” Berg said.\nIt rained.', ['Talks', '“We stay.\nWe go,” Berg said.', 'It rained.']],
  ['“We stay.\n\n“We go,” Berg said.', ['“We stay.', '“We go,” Berg said.']],
  [' \n ', []],
];

test.each(cases)('%j', (text, expected) => {
  expect(findBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
