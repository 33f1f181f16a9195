/** Somebody called by a nationality alone: whom it stands for, and what is no person. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';

function speakersOf(text: string): readonly string[] {
  return extract({ text }).statements.map(({ speaker }) => (speaker?.standsFor ?? speaker)?.exact ?? '');
}

test.each([
  ['Striker Ivo Ramos felt tired. “It was hot,” the Portuguese striker said.', 'Striker Ivo Ramos'],
  [
    'Norwegian sailor Tove Lien won on Sunday. Ada Berg was second. “I slept well,” the Norwegian said.',
    'Norwegian sailor Tove Lien',
  ],
  ['Paul Meyer lost in two sets. “My knee hurts,” the 29-year-old Austrian said.', 'Paul Meyer'],
  [
    'Spanish judge Rosa Vidal met her pupils. Tom Lee watched. “I am proud,” the Spaniard said.',
    'Spanish judge Rosa Vidal',
  ],
])('%s', (text, speaker) => {
  expect(speakersOf(text)).toContain(speaker);
});

test.each([
  ['Irish singer Nora Byrne sang on Friday. “I am late,” the Frenchwoman said.', 'the Frenchwoman'],
  ['Ada Berg arrived on Monday. The French said the treaty was dead.', 'The French'],
  ['Ada Berg arrived on Monday. A Brazilian said the road was closed.', 'A Brazilian'],
])('%s is nobody named', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test('is a person, who may be called “he” afterwards', () => {
  const { statements } = extract({ text: 'A Brazilian said the road was closed. The Chinese said it was open.' });
  expect(statements.map(({ speaker }) => speaker?.kind)).toEqual(['PERSON', 'COUNTRY']);
});

test('nobody is his own brother', () => {
  const text =
    'Walter Haas and his brother, the cook Emil Haas, met on Monday. Emil Haas called the soup cold. “He never could cook,” his brother said.';
  expect(speakersOf(text).at(-1)).toBe('Walter Haas');
});

test('a month may be a forename', () => {
  const text = 'Her coach, Jan Kok, was in tears on Monday. “She is fast,” Kok said. Jan. 5 was cold.';
  expect(speakersOf(text)).toEqual(['Jan Kok']);
});
