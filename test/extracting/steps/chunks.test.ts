/** Noun phrases, verb groups and what stands between them. */

import { expect, test } from '@jest/globals';
import { isTime } from '../../../src/extracting/steps/chunks.ts';
import { sentenceOf } from '../harness.ts';

const cases: [string, string[]][] = [
  ["Mr. Berg's former aide has not been seen.", ["NP Mr. Berg 's former aide", 'VG has not been seen', 'END .']],
  [
    'More than 75 planes landed at least 20 times.',
    ['NP More than 75 planes', 'VG landed', 'NP at least 20 times', 'END .'],
  ],
  ['About half of them left.', ['NP About half', 'PREP of', 'NP them', 'VG left', 'END .']],
  ['He said that it rains.', ['NP He', 'VG said', 'SUB that', 'NP it', 'VG rains', 'END .']],
  ['The well-known captain left last week.', ['NP The well-known captain', 'VG left', 'NP last week', 'END .']],
];

test.each(cases)('%s', (text, expected) => {
  const { chunks, tokens } = sentenceOf(text);
  const words = chunks.map(
    ({ kind, first, last }) =>
      `${kind} ${tokens
        .slice(first, last + 1)
        .map((token) => token.text)
        .join(' ')}`,
  );
  expect(words).toEqual(expected);
});

test('days and spans are times; a newspaper of that name is none', () => {
  const times = (text: string) => sentenceOf(text).chunks.filter(isTime).length;
  expect(times('Berg left on Sunday')).toBe(1);
  expect(times('Berg left last week')).toBe(1);
  expect(times('Berg left the Oslo Times')).toBe(0);
});

test('every token is in exactly one chunk', () => {
  const { chunks, tokens } = sentenceOf('“If she goes,” Berg — the mayor (of Oslo) — said, we don’t.');
  expect(chunks.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at))).toEqual([
    ...tokens.keys(),
  ]);
});
