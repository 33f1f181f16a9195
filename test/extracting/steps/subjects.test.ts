/** Subjects over what stands between them and their verb. */

import { expect, test } from '@jest/globals';
import { findSubject, invertedSubject } from '../../../src/extracting/steps/subjects.ts';
import { sentenceOf } from '../harness.ts';

/** The words of the subject of the first verb with this word. */
function subjectOf(text: string, word: string): string | null {
  const sentence = sentenceOf(text);
  const at = sentence.chunks.findIndex(({ kind, head }) => kind === 'VG' && head.text === word);
  const subject = findSubject(sentence, at) ?? invertedSubject(sentence, at);
  if (!subject) return null;
  return text.slice(sentence.tokens[subject.first]?.start, sentence.tokens[subject.last]?.end);
}

const cases: [string, string, string | null][] = [
  ['Anna Berg, 22, of Oslo, said no.', 'said', 'Anna Berg, 22, of Oslo'],
  ['Anna Berg, who owns the port, said no.', 'said', 'Anna Berg, who owns the port'],
  ['The head of the port in Oslo said no.', 'said', 'The head of the port in Oslo'],
  ['Berg and Ray said no.', 'said', 'Berg and Ray'],
  ['Berg left the port and said no.', 'said', 'Berg'],
  ['The people who own the port said no.', 'said', 'The people who own the port'],
  ['Berg left, saying no.', 'saying', 'Berg'],
  ['Saying no, Berg left.', 'Saying', 'Berg'],
  ['Berg refused to say no.', 'say', 'Berg'],
  ['Berg, who said no, left.', 'said', 'who'],
  ['“No,” said Anna Berg.', 'said', 'Anna Berg'],
  ['Sen. Ray Berg (O-Oslo) said no.', 'said', 'Sen. Ray Berg (O-Oslo)'],
  ['On Monday, the mayor, a sailor, said no.', 'said', 'the mayor, a sailor'],
  ['Berg, whose firm, Norda, built the pier, said no.', 'said', 'Berg, whose firm, Norda, built the pier'],
  ['A paper released Friday says no.', 'says', 'A paper released Friday'],
  ['Ann Lie, whom Ray hired a few weeks ago, said no.', 'said', 'Ann Lie, whom Ray hired a few weeks ago'],
  ['Many have said no.', 'said', 'Many'],
  ['Those surveyed say no.', 'say', 'Those surveyed'],
  ['Anna Berg, a cook based in Oslo, said no.', 'said', 'Anna Berg, a cook based in Oslo'],
  ['One cook watching Mr. Moe, Anna Berg, said no.', 'said', 'One cook watching Mr. Moe, Anna Berg'],
  ['When Moe left and said no, it rained.', 'said', 'Moe'],
  ['They left because he stays and says no.', 'says', 'he'],
  ['Sen. Moe, noting the crowd, said no.', 'noting', 'Sen. Moe'],
  ['Berg and Ray both oppose it.', 'oppose', 'Berg and Ray both'],
];

test.each(cases)('%s %s: %s', (text, word, expected) => {
  expect(subjectOf(text, word)).toBe(expected);
});
