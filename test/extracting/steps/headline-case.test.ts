/** Headlines made ordinary by how the body writes its words. */

import { expect, test } from '@jest/globals';
import { isTitleCase, readCasing, toSentenceCase } from '../../../src/extracting/steps/headline-case.ts';
import { rows } from '../harness.ts';

const casing = readCasing(
  'The deal was bad, and Berg slams it with a vow. In Oslo, Berg left. He slams the deal again.',
);

test('words are small that the body writes small', () => {
  expect(toSentenceCase('Berg Slams Deal In Oslo', casing)).toBe('Berg slams deal in Oslo');
});

test('the present tense of a verb of speech is small, whatever the body has', () => {
  expect(toSentenceCase('Berg Denies Deal', { capital: new Set(['denies', 'deal']), small: new Set() })).toBe(
    'Berg denies Deal',
  );
});

test('only lines with most words in capitals are headlines of that kind', () => {
  expect(isTitleCase('Berg Slams Deal In Oslo')).toBe(true);
  expect(isTitleCase('Berg slams the deal in Oslo')).toBe(false);
});

test('a headline has its statement', () => {
  expect(
    rows('Berg Says Port Is Closed\n\nThe port is closed, and Berg says so in a letter to the port.'),
  ).toContainEqual(['Berg', 'Says', 'Port Is Closed']);
});
