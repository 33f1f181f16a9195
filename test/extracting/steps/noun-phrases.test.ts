/** Noun phrases in full, as subjects and as topics. */

import { expect, test } from '@jest/globals';
import { nounPhraseEnd, topicEnd } from '../../../src/extracting/steps/noun-phrases.ts';
import { sentenceOf } from '../harness.ts';

/** The words from the second chunk after the first verb to the end that a function finds. */
function phrase(text: string, endOf: typeof topicEnd): string {
  const sentence = sentenceOf(text);
  const at = sentence.chunks.findIndex(({ kind }) => kind === 'VG') + 1;
  const last = sentence.chunks[endOf(sentence, at)]?.last ?? 0;
  return text.slice(sentence.tokens[sentence.chunks[at]?.first ?? 0]?.start, sentence.tokens[last]?.end);
}

test('a phrase has its prepositions', () => {
  expect(phrase('Berg saw the head of the port in Oslo on Monday.', nounPhraseEnd)).toBe(
    'the head of the port in Oslo',
  );
});

const topics: [string, string][] = [
  ['Berg blasted a ban on boats entering the port.', 'a ban on boats entering the port'],
  ['Berg blasted the plan that the council backed.', 'the plan that the council backed'],
  ['Berg blasted the plan in a speech.', 'the plan'],
  ['Berg blasted the plan on Monday.', 'the plan'],
  ['Berg blasted the ban until Friday.', 'the ban until Friday'],
  ['Berg blasted the plan when it rained.', 'the plan'],
  ['Berg blasted the port, the ferry and the pier.', 'the port, the ferry and the pier'],
];

test.each(topics)('%s', (text, expected) => {
  expect(phrase(text, topicEnd)).toBe(expected);
});
