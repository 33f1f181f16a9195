/** Deeds, which say nothing, and words that are said with the same verbs. */

import { expect, test } from '@jest/globals';
import { rows } from '../harness.ts';

test.each([
  'Berg declared a state of emergency.',
  'Berg declared the island a disaster zone.',
  'The ministry announced a crackdown on smugglers.',
  'The minister ordered banks to close.',
  'Berg offered condolences.',
  'Ravn recalled 20,000 cars.',
  'Berg signed a decree.',
  'Ravn published a report.',
  'Berg sought asylum.',
  'The storm claimed 12 lives.',
  'The party nominated Berg.',
  'A cleric named Tom Orme left.',
  'Ray left groups supporting Berg.',
])('a deed: %s', (text) => {
  expect(rows(text)).toEqual([]);
});

test.each([
  ['Berg declared that an emergency was near.', 'an emergency was near'],
  ['Berg declared the talks “dead”.', 'the talks “dead”'],
  ['The ministry announced a bridge to the port.', 'a bridge to the port'],
  ['The minister ordered that banks close.', 'banks close'],
  ['Berg offered an apology.', 'an apology'],
  ['Berg recalled the storm.', 'the storm'],
  ['The group claimed responsibility.', 'responsibility'],
  ['Berg sought a vote.', 'a vote'],
])('said: %s', (text, content) => {
  expect(rows(text).map(([, , said]) => said)).toEqual([content]);
});
