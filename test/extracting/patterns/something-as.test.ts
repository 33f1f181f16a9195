/** Something described as something, or called it. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg described the plan as “dead”.', [['Berg', 'described … as', 'the plan … “dead”']]],
  ['She called him a liar.', [['She', 'called', 'him a liar']]],
  ['It was what critics call an “open door”.', [['critics', 'call', 'an “open door”']]],
  [
    'Berg called the idea that boats could fly “absurd”.',
    [['Berg', 'called', 'the idea that boats could fly “absurd”']],
  ],
  ['They left for islands that he regards as his.', [['he', 'regards … as', 'islands … his']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
