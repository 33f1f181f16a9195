/** Who is interviewed. */

import { expect, test } from '@jest/globals';
import { interviewee } from '../../../src/extracting/patterns/interviewee.ts';
import { sentenceOf } from '../harness.ts';

const cases: [string, string | undefined][] = [
  ['The Post spoke to Lena Okafor, a bus driver, about the crash.', 'Okafor'],
  ['Here is our interview with Lena Okafor.', 'Okafor'],
  ['Lena Okafor talked to the Post.', 'Okafor'],
  ['The pier is shut.', undefined],
];

test.each(cases)('%s', (text, expected) => {
  expect(interviewee(sentenceOf(text))?.text).toBe(expected);
});
