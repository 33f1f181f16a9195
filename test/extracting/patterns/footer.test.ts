/** A quotation with a footer under it. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  [
    'The pier is shut.\n\n“It was an accident waiting to happen.”\n\n— Ron Speed, Hauliers’ Guild\n\nThe rest is open.',
    [['Ron Speed', '—', '“It was an accident waiting to happen.”']],
  ],
  [
    'The pier is shut.\n\n"We were told nothing. Nobody rang."\n-- Ana Roy, mayor',
    [['Ana Roy', '--', '"We were told nothing. Nobody rang."']],
  ],
  ['The pier is shut.\n\n“We wait.” — A driver', [['A driver', '—', '“We wait.”']]],
  [
    'The pier is shut.\n\n“We wait.\n\n“We always do.”\n\n— Ana Roy, mayor',
    [['Ana Roy', '—', '“We wait. … “We always do.”']],
  ],
  // The one before speaks up to the quotation of another.
  [
    'Berg said: “We open.”\n\n“I doubt it.”\n\n— Ana Roy, mayor',
    [
      ['Berg', 'said', '“We open.”'],
      ['Ana Roy', '—', '“I doubt it.”'],
    ],
  ],
  ['The pier is shut.\n\nIt was an accident waiting to happen.\n\n— Ron Speed', []],
  ['“We wait,” Berg said.\n\n— Ana Roy', [['Berg', 'said', '“We wait,”']]],
  ['The pier is shut.\n\n“We wait.”\n\n— Reporting by Ana Roy', []],
  ['The pier is shut.\n\n“We wait.”\n\n— Reuters', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test('what is said in the quotation stands in it, and "I" is who is named under it', () => {
  const { statements } = extract({ text: 'Shut.\n\n“I said the pier was weak.”\n\n— Ron Speed, Hauliers’ Guild' });
  const inner = statements.find(({ inside }) => inside !== null);
  expect([inner?.speaker?.standsFor?.exact, inner?.content[0]?.exact]).toEqual(['Ron Speed', 'the pier was weak.”']);
});
