/** Who declines to say something has said nothing; who declines to do something has. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';
import { isSilence } from '../../../src/extracting/steps/silence.ts';

const cases: [string, string, boolean][] = [
  ['declined', 'to comment', true],
  ['declined … to comment … on', 'the report', true],
  ['has refused … to say', 'how many were hurt', true],
  ['declined', 'to immediately comment', true],
  ['did not respond … to', 'a request for comment', true],
  ['hasn’t commented … on', 'the case', true],
  ['did not immediately reply … to', 'questions', true],
  ['did not rule out', 'a strike', false],
  ['has not said', 'it was sorry', false],
  ['refused', 'to sign the treaty', false],
  ['did not want', 'to be named', true],
  ['asked', 'not to be identified', true],
  ['declined', 'to be quoted by name', true],
  ['wants', 'to be named captain', false],
  ['refused … to blame', 'the pilot', true],
  ['declined … to criticise', 'her deputy', true],
  ['said', 'it declined to comment', false],
  ['declined', 'the offer', false],
];

test.each(cases)('%s %s', (cue, content, expected) => {
  expect(isSilence(cue, content)).toBe(expected);
});

test('the statement tells so', () => {
  const { statements } = extract({ text: 'The port declined to comment on the strike. Berg said it was over.' });
  expect(statements.map(({ silent }) => silent)).toEqual([true, false]);
});

test.each([
  ['“If I said it was safe, I would be lying,” Pell said.', 1],
  ['The strike ends unless the union says it goes on, Berg said.', 1],
  ['He asked whether the minister had said that the dam was safe.', 1],
  ['Berg left the hall, even if he said that he would stay.', 1],
  ['If it rains, Berg said, the dam will break.', 1],
])('what is only supposed to be said is not said: %s', (text, expected) => {
  const { statements } = extract({ text });
  expect(statements.filter(({ silent }) => !silent).length).toBe(expected);
});
