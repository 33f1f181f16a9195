/** Verb groups with their form, voice and negation. */

import { expect, test } from '@jest/globals';
import { sentenceOf } from '../harness.ts';

const cases: [string, object][] = [
  ['Berg has never been seen.', { lemma: 'see', form: 'FINITE', passive: true, negated: true }],
  ['Berg would have left.', { lemma: 'leave', form: 'FINITE', passive: false, modal: 'would' }],
  ['To see the port is good.', { lemma: 'see', form: 'INFINITIVE' }],
  ['Seeing the port, Berg left.', { lemma: 'see', form: 'GERUND' }],
  ['The port, seen from here, is small.', { lemma: 'see', form: 'PARTICIPLE' }],
  ['Berg is here.', { lemma: 'be', copula: true }],
];

test.each(cases)('%s', (text, expected) => {
  expect(sentenceOf(text).chunks.find(({ kind }) => kind === 'VG')?.verb).toMatchObject(expected);
});
