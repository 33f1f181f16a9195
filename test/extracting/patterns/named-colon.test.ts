/** A name and a colon. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Anna Berg: ‘We stay’\n\nThe port is open.', [['Anna Berg', ':', '‘We stay’']]],
  ['Anna Berg: “The harbour is ours.”', [['Anna Berg', ':', '“The harbour is ours.”']]],
  ['Interview: ‘We stay’\n\nThe port is open.', []],
  ['The rule is simple: nobody sails.', []],
  ['Orme Rail: only 20% of trains will run.', [['Orme Rail', ':', 'only 20% of trains will run']]],
  ['14:05 Police: two men are held.', [['Police', ':', 'two men are held']]],
  ['Mayor Anna Berg: the bridge will open.', [['Mayor Anna Berg', ':', 'the bridge will open']]],
  ['Anna Berg: we will rebuild it.', [['Anna Berg', ':', 'we will rebuild it']]],
  ['The ministry: “We have no plans.”', [['The ministry', ':', '“We have no plans.”']]],
  ['Anna Berg: a life in pictures.', []],
  ['Note: this story has changed.', []],
  ['Director: Tom Ray.', []],
  ['Orme port strike: four gates shut\n\nThe port is shut.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
