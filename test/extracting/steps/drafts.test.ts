/** Quotations that go on, and statements inside statements. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';
import { rows } from '../harness.ts';

test('sentences that merely continue a quotation belong to its statement, across paragraphs too', () => {
  expect(rows('“We stay,” Berg said. “We do.\n\n“We always did.” Nobody left.')).toEqual([
    ['Berg', 'said', '“We stay,” … “We do. … “We always did.”'],
  ]);
});

const goingOn: [string, string][] = [
  [
    'The port is closed, Berg said. “We did what we could. It rains.”',
    'The port is closed … “We did what we could. It rains.”',
  ],
  ['“We stay,” Berg said.\n\n“It rains.”\n\n“Nobody leaves.” She left.', '“We stay,” … “It rains.”'],
  ['Berg said the plan “is dead. It was never alive.” Nobody laughed.', 'the plan “is dead. It was never alive.”'],
];

test.each(goingOn)('quotation that follows goes on: %s', (text, expected) => {
  expect(rows(text)[0]?.[2]).toBe(expected);
});

test('a quotation that begins sentences before its cue is whole', () => {
  expect(rows('“It rains. We stay,” Berg said.')).toEqual([['Berg', 'said', '“It rains. We stay,”']]);
});

test('speech inside speech knows its holder', () => {
  const { statements } = extract({ text: 'Berg said the council had announced that it rained.' });
  expect(statements.map(({ inside, repeats }) => ({ inside, repeats }))).toEqual([
    { inside: null, repeats: [1] },
    { inside: 0, repeats: [] },
  ]);
});

test('what is said in a quotation of nobody is no statement, and reported', () => {
  const { statements, reports } = extract({
    text: '“Berg says that we stay here,” it read. So it was.\n\n“Ray says that we go home now.”',
  });
  expect(statements.filter(({ speaker }) => speaker?.exact === 'Ray')).toEqual([]);
  expect(reports.map(({ code }) => code)).toContain('QUOTATION_UNATTRIBUTED');
});

test.each([
  ["Ex-mayor: Port deal 'rotten'", "Port deal 'rotten'"],
  ["Ex-mayor: 'Port deal rotten'", "'Port deal rotten'"],
])('a title holds no words of the article: %s', (title, content) => {
  expect(rows(`${title}\n\n“We stay.”\n\n“We do,” Berg said.`)[0]).toEqual(['Ex-mayor', ':', content]);
});
