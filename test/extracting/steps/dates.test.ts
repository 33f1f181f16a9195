/** Dates in words against the day of publication, Wednesday 14 February 2024. */

import { expect, test } from '@jest/globals';
import { dateAt } from '../../../src/extracting/steps/dates.ts';
import { sentenceOf } from '../harness.ts';

const published = Date.UTC(2024, 1, 14);
const dates = (words: string) => {
  const { tokens } = sentenceOf(`It rained ${words} there.`);
  return [...tokens.keys()].flatMap((index) => dateAt(tokens, index, published) ?? []);
};

test.each([
  ['on Monday', '2024-02-12'],
  ['late on Tuesday', '2024-02-13'],
  ['today', '2024-02-14'],
  ['last night', '2024-02-13'],
  ['last week', '2024-W06'],
  ['last month', '2024-01'],
  ['two days ago', '2024-02-12'],
  ['a week ago', '2024-W06'],
  ['three years ago', '2021'],
  ['on Jan. 5', '2024-01-05'],
  ['on 5 January', '2024-01-05'],
  ['on November 2', '2023-11-02'],
  ['on March 3, 2021', '2021-03-03'],
  ['in August', '2023-08'],
  ['last May', '2023-05'],
  ['in 2022', '2022'],
])('%s: %s', (words, expected) => {
  expect(dates(words)).toContain(expected);
});

test.each(['until Friday', 'by Friday', 'next Monday', 'every Sunday', 'in 2030', 'may'])(
  '%s is no day that was',
  (words) => {
    expect(dates(words)).toEqual([]);
  },
);
