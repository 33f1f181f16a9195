/** Which words name the article's own outlet. */

import { expect, test } from '@jest/globals';
import { isOwnOutlet } from '../../../src/extracting/steps/own-outlet.ts';
import { first } from '../harness.ts';

const cases: [string, string | undefined, boolean][] = [
  ['the Courier', 'Orme Courier', true],
  ['The Orme Courier', 'Orme Courier', true],
  ["Radio Vega's morning show", 'Radio Vega', true],
  ['Radio Vega', 'Radio Vega News', true],
  ['OPC', 'Orme Port Courier', true],
  ['this newspaper', undefined, true],
  ['the Courier', undefined, false],
  ['the Vane Courier', 'Orme Courier', false],
  ['Radio Orme', 'Radio Vega', false],
  ['the news', 'Orme News', false],
  ['Reuters', 'Orme Courier', false],
];

test.each(cases)('%s in %s', (words, outlet, expected) => {
  expect(isOwnOutlet(words, outlet)).toBe(expected);
});

test('an outlet passes on to nobody what it is told, other media do', () => {
  const relays = (text: string, outlet: string) =>
    first(text, { outlet }).relays.map(({ mention, manner }) => [mention.exact, manner]);
  expect(relays('Berg told the Courier that it rained.', 'Orme Courier')).toEqual([]);
  expect(relays('Berg told the Courier that it rained.', 'Vane Post')).toEqual([['the Courier', 'TOLD']]);
  expect(relays('Berg told the state news agency VTA that it rained.', 'Vane Post')).toEqual([
    ['the state news agency VTA', 'TOLD'],
  ]);
});
