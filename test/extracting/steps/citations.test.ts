/** Subjects with whom they cite in them. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';
import { splitCitation } from '../../../src/extracting/steps/citations.ts';
import { sentenceOf } from '../harness.ts';

test('who cites one who cites another is two relays away', () => {
  const [statement] = extract({
    text: 'Radio Vega, citing the daily Kurier, which quoted the minister, said it rained.',
  }).statements;
  expect(statement?.speaker?.exact).toBe('the minister');
  expect(statement?.relays.map(({ mention }) => mention.exact)).toEqual(['Radio Vega', 'the daily Kurier']);
});

test.each([
  ['Radio Vega, quoting El Farol, said it rained.', ['Radio Vega', 'El Farol']],
  ['Radio Vega, quoting fears, said it rained.', ['Radio Vega, quoting fears']],
  ['Radio Vega said it rained.', ['Radio Vega']],
  ['Radio Vega, with reference to a source in the port, said it rained.', ['Radio Vega', 'a source in the port']],
  ['Radio Vega, referring to officials, said it rained.', ['Radio Vega', 'officials']],
  ['Radio Vega, referring to the rain, said it rained.', ['Radio Vega, referring to the rain']],
])('%s', (text, expected) => {
  const sentence = sentenceOf(text);
  const verb = sentence.tokens.findIndex(({ lower }) => lower === 'said');
  const comma = sentence.tokens[verb - 1]?.text === ',' ? 1 : 0;
  const words = splitCitation(sentence, { first: 0, last: verb - 1 - comma }).map(({ relay }) =>
    text.slice(sentence.tokens[relay.first]?.start, sentence.tokens[relay.last]?.end),
  );
  expect(words).toEqual(expected);
});
