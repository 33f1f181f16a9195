/** How much a statement needs a look. */

import { expect, test } from '@jest/globals';
import { doubtOf } from '../../src/record/doubt.ts';
import type { ResolvedPart } from '../../src/record/record.ts';

const resolution = (part: ResolvedPart, score: number, method = 'PRONOUN') => ({
  ...{ part, score, words: 'he', start: 0, end: 2, entity: 'person:ada', method, evidence: 'named before' },
});
const other = { entity: 'person:eva', method: 'SURNAME', score: 0.5, evidence: 'her surname' };
const standIn = resolution('SPEAKER', 0.3, 'STAND_IN');

test.each([
  [{}, 0],
  [{ confidence: 0.7 }, 0.3],
  [{ confidence: 0.9, resolutions: [resolution('SPEAKER', 0.5), resolution('SPEAKER', 0.8)] }, 0.5],
  [{ confidence: 0.9, resolutions: [resolution('ABOUT', 0.5)] }, 0.25],
  [{ confidence: 0.6, resolutions: [resolution('AUDIENCE', 0.3)] }, 0.4],
  [{ confidence: 1, resolutions: [resolution('RELAY', 0.3)] }, 0.7],
  [{ confidence: 1, resolutions: [standIn] }, 0.3],
  [{ confidence: 1, resolutions: [{ ...standIn, alternatives: [other] }] }, 0.7],
  [{ confidence: 1, resolutions: [resolution('SPEAKER', 0.5, 'ANTECEDENT')] }, 0.5],
])('%j: %f', (statement, doubt) => {
  expect(doubtOf(statement)).toBe(doubt);
});
