/** Whom pronouns and descriptions stand for: the last speaker of each text, and the fullest words behind him. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';

const behind = (text: string) =>
  extract({ text })
    .statements.filter(({ inside }) => inside === null)
    .at(-1)?.speaker?.standsFor?.exact;
const firstBehind = (text: string) => extract({ text }).statements[0]?.speaker?.standsFor?.exact;

const cases: [string, string | undefined][] = [
  ['The director, Anna Berg, left. She said it rained.', 'Anna Berg'],
  ['The director, Anna Berg, met Peter Ray. The director said it rained.', 'Anna Berg'],
  ['The owner, Ravn Lines, said in a statement that it rained.', 'Ravn Lines'],
  ['Ravn Lines Ltd sold its ships. The company said it rained.', 'Ravn Lines Ltd'],
  ['Anna Berg left. Her aide told Peter Ray about it. He said it rained.', 'Peter Ray'],
  [
    'Kenyan Deputy Minister Anna Berg met Peter Ray. The Kenyan official said it rained.',
    'Kenyan Deputy Minister Anna Berg',
  ],
  ['The captain, Peter Ray, was heard. The defendant said it rained.', 'Peter Ray'],
  ['Secretary of State Anna Berg said it rained.', undefined],
  ['Anna Berg of the University of Oslo, a geologist, said it rained.', 'Anna Berg'],
  ['“It rained,” said Peter Ray, director of the Ravn Council, who warned it would pour.', 'Peter Ray'],
  ['Omar Ray, a fireman, said it rained. The premier said it was cold.', undefined],
  ['Omar Ray, a fireman, said it rained. The official said it was cold.', undefined],
  ['Omar Ray, the harbour director, said it rained. The official said it was cold.', 'Omar Ray'],
  ['Omar Ray, a councillor, said it rained. The chairman said it was cold.', undefined],
  ['The ministry counted 12; the opposition said 40. The premier said it was cold.', undefined],
  ['Former finance minister Omar Ray said it rained. The justice minister said it was cold.', undefined],
  [
    'Former finance minister Omar Ray said it rained. The minister said it was cold.',
    'Former finance minister Omar Ray',
  ],
  ['Kenyan President Omar Ray said it rained. The Ugandan president said it was cold.', undefined],
  ['Alan Smith, a butcher, said it rained. Peter Smith, a baker, said it poured. Smith said it was cold.', undefined],
  [
    'Alan Smith, a butcher, said it rained. Mary Smith, a baker, said it poured. Mr. Smith said it was cold.',
    'Alan Smith',
  ],
  ['Alan Smith, a butcher, said it rained. Smith said it poured. Smith said it was cold.', 'Alan Smith'],
  ['Sir Alan Tarrant said it rained. Tom Bell, the local MP, said it poured. He said it was cold.', 'Tom Bell'],
  ['Former minister Omar Ray left. The Berg Union met the Ray Council. The former said it rained.', 'The Berg Union'],
  ['The port’s Peter Ray said it rained.', 'Peter Ray'],
  ['The port’s health ministry said it rained.', undefined],
  ['Survivors were heard. She said it rained.', undefined],
];

test.each(cases)('%s', (text, expected) => {
  expect(behind(text)).toBe(expected);
});

test('a pronoun in somebody’s own words is not he himself', () => {
  const turns =
    'A talk\n\nWe met Ilse Holm.\n\nBoard: And now?\n\nIlse Holm: Magnus says it rained. He said so in Oslo.\n\nBoard: Why?\n\nIlse Holm: It is late.';
  const quoted = 'Ilse Holm told the paper: “Magnus says it rained. He said so in Oslo.”';
  for (const text of [turns, quoted]) {
    const he = extract({ text }).statements.find(({ speaker }) => speaker?.exact === 'He');
    expect(he?.speaker?.standsFor?.exact).toBe('Magnus');
  }
});

test('in the opening the name comes later', () => {
  const text = 'A ship has sunk.\n\nThe former head of the harbour said it rained.\n\nAnna Berg, 58, said it was cold.';
  expect(firstBehind(text)).toBe('Anna Berg');
});

test.each([
  ['The mayor said it rained.\n\nFormer finance minister Anna Berg said it was cold.', undefined],
  ['Omar Ray, a fireman, said it rained. The mayor said it poured.\n\nAnna Berg said it was cold.', undefined],
])('in the opening an office is not that of another who speaks: %s', (text, expected) => {
  const { statements } = extract({ text });
  const mayor = statements.find(({ speaker }) => speaker?.exact === 'The mayor');
  expect(mayor).toBeDefined();
  expect(mayor?.speaker?.standsFor?.exact).toBe(expected);
});

test('a paper is known by what it is called elsewhere', () => {
  const text =
    'Anna Berg told the daily La Rueda Libre that it rained. Peter Ray told La Rueda Libre that it was cold.';
  const { statements } = extract({ text });
  expect(statements.map(({ relays }) => relays[0]?.mention.exact)).toEqual([
    'the daily La Rueda Libre',
    'La Rueda Libre',
  ]);
});
