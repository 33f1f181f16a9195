/** Offices with "of" before a name. */

import { expect, test } from '@jest/globals';
import { namedOfficeAt } from '../../../src/extracting/steps/named-offices.ts';
import { sentenceOf } from '../harness.ts';

const cases: [string, string | undefined][] = [
  ['Secretary of State Anna Berg left.', 'Anna Berg'],
  ['President of Kenya Anna Berg left.', 'Anna Berg'],
  ['Head of the union Anna Berg left.', 'Anna Berg'],
  ['President of New Zealand left.', undefined],
  ['The director of the Oslo Museum left.', undefined],
  ['The ship of Anna Berg left.', undefined],
];

test.each(cases)('%s', (text, name) => {
  expect(
    namedOfficeAt(sentenceOf(text), 0)
      ?.name.map((token) => token.text)
      .join(' '),
  ).toBe(name);
});
