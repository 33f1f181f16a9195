/** Chains: who passed a statement on, nearest to the article first. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';

/** Each statement as relays → speaker. */
const chains = (text: string, outlet?: string) =>
  extract({ text, outlet }).statements.map(({ relays, speaker }) =>
    [...relays.map(({ mention }) => mention.exact), speaker?.exact].join(' → '),
  );

test.each([
  ['RIA reported the ministry as saying that the port was closed.', ['RIA → the ministry']],
  ['The port was closed, Interfax said, citing the health ministry.', ['Interfax → the health ministry']],
  ['Berg told the Oslo Post that the port was closed.', ['the Oslo Post → Berg']],
  ['“It is closed,” Berg told RIA.', ['RIA → Berg']],
  ['In an interview on CNN, Berg said the port was closed.', ['CNN → Berg']],
  ['Berg said the council had announced that it rained.', ['Berg', 'Berg → the council']],
  ['“Ray has said that it rains,” Berg said.', ['Berg → Ray', 'Berg']],
  ['Berg said he believed that it rained.', ['Berg', 'he']],
  ['Berg told the council that the port was closed.', ['Berg']],
])('%s', (text, expected) => {
  expect(chains(text)).toEqual(expected);
});

test('the article’s own outlet is told, and is no relay', () => {
  expect(chains('Berg told the Oslo Post that the port was closed.', 'The Oslo Post')).toEqual(['Berg']);
});
