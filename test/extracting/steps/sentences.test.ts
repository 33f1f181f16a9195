/** Where sentences end: not at titles, initials and numbers, and inside quotations too. */

import { expect, test } from '@jest/globals';
import { findSentences } from '../../../src/extracting/steps/sentences.ts';

const cases: [string, string[]][] = [
  [
    'Mr. Berg met Dr. Ray on Jan. 9 in the U.S. capital. They left.',
    ['Mr. Berg met Dr. Ray on Jan. 9 in the U.S. capital.', 'They left.'],
  ],
  ['“Why now?” Berg asked. Nobody knew.', ['“Why now?” Berg asked.', 'Nobody knew.']],
  ['It rose 3.5 percent. “Fine,” he said', ['It rose 3.5 percent.', '“Fine,” he said']],
  ['“We stay.” Berg said. She left.', ['“We stay.” Berg said.', 'She left.']],
  [
    'KILINDO, Kenya, Oct 30 (Meridian) - The port is shut. It rained.',
    ['KILINDO, Kenya, Oct 30 (Meridian) -', 'The port is shut.', 'It rained.'],
  ],
  ['ST. LOUIS — The mayor left.', ['ST. LOUIS —', 'The mayor left.']],
  ['GARIA, 4 March -- It rained.', ['GARIA, 4 March --', 'It rained.']],
  ['NATO — or what is left of it — agreed.', ['NATO — or what is left of it — agreed.']],
  ['He left the U.S. The port was closed.', ['He left the U.S.', 'The port was closed.']],
];

test.each(cases)('%s', (text, expected) => {
  const sentences = findSentences(text, { start: 0, end: text.length });
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('a sentence without an end is cut at a space', () => {
  const text = 'word '.repeat(1000).trim();
  const sentences = findSentences(text, { start: 0, end: text.length });
  expect(sentences.length).toBeGreaterThan(2);
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
});

test('marks without an end are gone through once', () => {
  const text = '.'.repeat(200_000);
  const begun = performance.now();
  findSentences(text, { start: 0, end: text.length });
  expect(performance.now() - begun).toBeLessThan(5_000);
});
