/** Who asks is not who answers; whom somebody speaks of is spoken of last. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';

const lastSpeaker = (text: string) => extract({ text }).statements.at(-1)?.speaker;

const cases: [string, string | undefined][] = [
  ['Mira Orme was heard. Asked by Tessa Vane whether she had lied, she said it rained.', 'Mira Orme'],
  ['Mira Orme was heard. Pressed by Vane on the date, she replied: “I forget.”', 'Mira Orme'],
  ['Mira Orme was heard. Tessa Vane asked if she had lied. “I forget,” she replied.', 'Mira Orme'],
  ['Mira Orme left. Tessa Vane asked why. “It rained,” she said.', 'Tessa Vane'],
  ['The boat was built by Mira Orme. She said it leaked.', 'Mira Orme'],
  ['Orme said Vane had sent a letter in which he wrote: “We knew.”', 'Vane'],
  ['Orme said Vane left the pier after he had warned: “It leaks.”', 'Vane'],
  ['Orme said he had warned that it leaked.', 'Orme'],
  ['Tom Orme met Karl Vane. Vane accused him of lying. “I did not,” he replied.', 'Tom Orme'],
  ['Mira Orme met Tessa Vane. Vane blamed her. “It rained,” she answered.', 'Mira Orme'],
];

test.each(cases)('%s', (text, expected) => {
  expect(lastSpeaker(text)?.standsFor?.exact).toBe(expected);
});

test('whose letter it is, the main clause tells', () => {
  const writer = (text: string) => extract({ text }).statements[0]?.speaker?.standsFor?.exact;
  expect(writer('In a letter to Orme, in which he called it “mad”, Vane said it must stop.')).toBe('Vane');
  expect(writer('In a memo, in which she warned of a leak, Ines Vane said it must stop.')).toBe('Ines Vane');
  expect(writer('Orme read a letter in which he had called it “mad”, Vane said.')).toBe('Orme');
});

test('the words of a letter are passed on by whoever tells of it', () => {
  const text = 'Orme said Vane had sent a letter in which he wrote: “We knew.”';
  const letter = extract({ text }).statements.at(-1);
  expect(letter?.relays.map(({ mention }) => mention.exact)).toEqual(['Orme']);
});

test('a word for man or woman tells that a single name is a person', () => {
  const text = 'Its owner, Karl Orme, left. His daughter, Solfrid, runs the mill. “It is mine,” she said.';
  expect(lastSpeaker(text)?.standsFor).toMatchObject({ exact: 'Solfrid', kind: 'PERSON' });
});
