/** Chains: who passed a statement on, nearest to the article first. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';

/** Each statement as relays → speaker. */
const chains = (text: string, outlet?: string) =>
  extract({ text, outlet })
    .statements.filter(({ passesOn }) => !passesOn)
    .map(({ relays, speaker }) => [...relays.map(({ mention }) => mention.exact), speaker?.exact].join(' → '));

test.each([
  ['RIA reported the ministry as saying that the port was closed.', ['RIA → the ministry']],
  ['The port was closed, Interfax said, citing the health ministry.', ['Interfax → the health ministry']],
  ['Berg told the Oslo Post that the port was closed.', ['the Oslo Post → Berg']],
  ['“It is closed,” Berg told RIA.', ['RIA → Berg']],
  ['In an interview on CNN, Berg said the port was closed.', ['CNN → Berg']],
  ['Berg said the council had announced that it rained.', ['Berg', 'Berg → the council']],
  ['“Ray has said that it rains,” Berg said.', ['Berg → Ray', 'Berg']],
  ['Berg said he believed that it rained.', ['Berg']],
  ['Berg said he believed the mayor had said it rained.', ['Berg', 'Berg → the mayor']],
  ['Berg told the council that the port was closed.', ['Berg']],
  ['Radio Vega reported on Friday, citing two sailors, that the port was closed.', ['Radio Vega → two sailors']],
  ['The port was closed, Radio Vega said, citing concerns.', ['Radio Vega', 'Radio Vega']],
  [
    'Radio Vega, quoting the daily El Farol, said a sailor had described the port as “dead”.',
    ['Radio Vega → the daily El Farol → a sailor'],
  ],
  [
    'Radio Vega, quoting El Farol, quoted a sailor as saying the port was closed.',
    ['Radio Vega → El Farol → a sailor'],
  ],
  ['The crew was quoted by Interfax as saying that the port was closed.', ['Interfax → The crew']],
  ['“It is closed,” Anna Berg is quoted as saying in a notice.', ['Anna Berg']],
  ['RIA quoted Berg as telling sailors that the port was closed.', ['RIA → Berg']],
  [
    'Anna Berg, quoted by the newspaper, said the port was closed.',
    ['the newspaper → Anna Berg, quoted by the newspaper'],
  ],
  ['Radio Vega reported that a sailor had told the owner the port was closed.', ['Radio Vega → a sailor']],
  ['Radio Vega reported that, according to the union, the port was closed.', ['Radio Vega → the union']],
  ['According to the daily La Vega, a sailor said the port was closed.', ['the daily La Vega → a sailor']],
  ['Berg confirmed to the newspaper that the port was closed.', ['the newspaper → Berg']],
  ['The mayor said in remarks carried by state media that the port was closed.', ['state media → The mayor']],
  ['In comments reported by Ukrinform, the mayor said the port was closed.', ['Ukrinform → the mayor']],
  ['The mayor was quoted in the Oslo Post as saying the port was closed.', ['the Oslo Post → The mayor']],
  ['“It is closed,” the mayor was quoted as saying by RIA.', ['RIA → the mayor']],
  ['According to RIA, which cited the mayor, the port was closed.', ['RIA → the mayor']],
  ['Berg wrote in the Oslo Post that the port was closed.', ['the Oslo Post → Berg']],
  ['Berg told this newspaper that the port was closed.', ['Berg']],
  ['A group calling itself Vega said the port was closed.', ['Vega']],
])('%s', (text, expected) => {
  expect(chains(text)).toEqual(expected);
});

test('the article’s own outlet is told, and is no relay', () => {
  expect(chains('Berg told the Oslo Post that the port was closed.', 'The Oslo Post')).toEqual(['Berg']);
});
