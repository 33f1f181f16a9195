/** Tags mended by what stands beside a word. */

import { expect, test } from '@jest/globals';
import { sentenceOf } from '../harness.ts';

const cases: [string, string, string][] = [
  ['Critics fear he will win.', 'fear', 'VERB'],
  ['The council requested help from Oslo.', 'help', 'NOUN'],
  ['It was closed, records show.', 'show', 'VERB'],
  ['A mayor named Judicial Watch said no.', 'Watch', 'PROPN'],
  ['Read said no.', 'Read', 'PROPN'],
  ['It is so, according to people there.', 'people', 'NOUN'],
  ['Norway is promising to build a pier.', 'promising', 'VERB'],
  ['Grant Berg, 22, said no.', 'Grant', 'PROPN'],
  ['An earlier report in a paper said no.', 'report', 'NOUN'],
  ['Research says that trade and related losses rose.', 'related', 'ADJ'],
  ['“No,” said Will Doyle, a sailor.', 'Will', 'PROPN'],
  ['It was late, Jolly said.', 'Jolly', 'PROPN'],
  ['Some analyses suggest that it rains.', 'analyses', 'NOUN'],
  ['In her address at the rally, Berg said no.', 'address', 'NOUN'],
  ['Cross called it late.', 'Cross', 'PROPN'],
  ['The firm’s chief, Otto Pell, said no.', 'chief', 'NOUN'],
  ['Its executive, Mia Torv, left.', 'executive', 'NOUN'],
  ['The latest, Berg said, was late.', 'latest', 'ADJ'],
  ['“It helps,” says lead author Mia Torv.', 'lead', 'ADJ'],
  ['They lead author groups.', 'lead', 'VERB'],
  ['Those surveyed say it rains.', 'say', 'VERB'],
];

test.each(cases)('%s: %s is %s', (text, word, tag) => {
  expect(sentenceOf(text).tokens.find((token) => token.text === word)?.tag).toBe(tag);
});
