/** Turns of interviews. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';
import { outermost, type Row, rows } from '../harness.ts';

const opening = 'Ferry stops\n\nThe Post spoke to Lena Okafor, a bus driver, about the crash.';

const cases: [string, Row[]][] = [
  [
    `${opening}\n\nThe Post: How long did you wait?\n\nLena Okafor: About forty minutes. It rained.\n\nThe Post: And then?`,
    [['Lena Okafor', ':', 'About forty minutes. It rained.']],
  ],
  [`${opening}\n\nQ: Did anybody come?\n\nA: Nobody came.`, [['A', ':', 'Nobody came.']]],
  // An answer goes on up to the next turn; after the last one the article speaks again.
  [
    `${opening}\n\nHow long was it?\n\nOkafor: An hour.\n\nIt rained.\n\nDid you call?\n\nOkafor: Yes.\n\nThe line opens soon.`,
    [
      ['Okafor', ':', 'An hour. … It rained.'],
      ['Okafor', ':', 'Yes.'],
    ],
  ],
  [
    `${opening}\n\nQ: How long was it?\n\nA: An hour.\n\nIt rained.\n\nQ: Did you call?\n\nA: Yes.`,
    [
      ['A', ':', 'An hour. … It rained.'],
      ['A', ':', 'Yes.'],
    ],
  ],
  // Nobody is named as asked: the paper answers its own questions.
  ['Ferry stops\n\nThe pier is shut.\n\nQ: When does it open?\n\nA: In spring.', []],
  [`${opening}\n\nSummary: The line is shut.\n\nNext: The harbour.`, []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test('answers are direct speech; a letter and "I" stand for the one who is asked', () => {
  const text = `${opening}\n\nQ: Did anybody come?\n\nA: I told him the brakes were bad.`;
  const [answer] = outermost(text);
  expect([answer?.mode, answer?.speaker?.standsFor?.exact]).toEqual(['DIRECT', 'Lena Okafor']);
  const inner = extract({ text }).statements.find(({ inside }) => inside !== null);
  expect(inner?.speaker?.standsFor?.exact).toBe('Lena Okafor');
});
