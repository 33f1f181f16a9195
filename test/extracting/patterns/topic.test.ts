/** Topics as objects, after prepositions, as gerunds, and what somebody is accused of. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['Berg criticized the deal with the port.', [['Berg', 'criticized', 'the deal with the port']]],
  ['She called for a vote on the pier.', [['She', 'called … for', 'a vote on the pier']]],
  ['He accused the captain of lying.', [['He', 'accused … of', 'the captain … lying']]],
  ['Berg praised the crew on Monday.', [['Berg', 'praised', 'the crew']]],
  ['They recommended closing the port.', [['They', 'recommended', 'closing the port']]],
  ['Berg ruled out a second vote.', [['Berg', 'ruled out', 'a second vote']]],
  ['Berg said no to the plan.', [['Berg', 'said', 'no to the plan']]],
  ['“It rains,” said Berg.', [['Berg', 'said', '“It rains,”']]],
  ['Berg endorsed Anna Moe, the mayor of Oslo.', [['Berg', 'endorsed', 'Anna Moe, the mayor of Oslo']]],
  ['Berg described the speech Anna Moe gave.', [['Berg', 'described', 'the speech Anna Moe gave']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
