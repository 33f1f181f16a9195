/** Turns of an interview under initials. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';

const turnsOf = (text: string) =>
  extract({ text })
    .statements.filter(({ pattern }) => pattern === 'turn')
    .map(({ speaker, content }) => [
      speaker?.standsFor?.exact ?? speaker?.exact,
      content.map(({ exact }) => exact).join(' '),
    ]);

const named = 'Ferry stops\n\nThe Post: Did you see it?\n\nLena Okafor: I did.';

test('stand for the name that opened a turn before', () => {
  expect(turnsOf(`${named}\n\nTP: They say it sank.\n\nLO: It did not. Ray told me so.`)).toEqual([
    ['Lena Okafor', 'I did.'],
    ['Lena Okafor', 'It did not. Ray told me so.'],
  ]);
});

test('stand for a name that the text gives before the turns', () => {
  const opening = 'Ferry stops\n\nLena Okafor is a bus driver. She spoke to the Post.';
  expect(turnsOf(`${opening}\n\nTP: Did you see it?\n\nLO: I did.\n\nTP: And then?\n\nLO: It rained.`)).toEqual([
    ['Lena Okafor', 'I did.'],
    ['Lena Okafor', 'It rained.'],
  ]);
});

test('what somebody told the one who answers is passed on by him', () => {
  const { statements } = extract({ text: `${named}\n\nTP: Who said so?\n\nLO: Ray told me that it sank.` });
  const told = statements.find(({ speaker }) => speaker?.exact === 'Ray');
  expect(told?.relays.map(({ mention }) => mention.standsFor?.exact)).toEqual(['Lena Okafor']);
});

test('a body with such letters that nobody is named for says what it says', () => {
  expect(turnsOf('Ferry stops\n\nAnna Berg left.\n\nUN: 300 have fled.\n\nEU: 400 have fled.')).toEqual([]);
});
