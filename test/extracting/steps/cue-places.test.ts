/** Where a verb stands, and what that tells. */

import { expect, test } from '@jest/globals';
import { first, type Row, rows } from '../harness.ts';

const cases: readonly [string, readonly Row[]][] = [
  ['“Two,” the clerk corrected her.', [['the clerk', 'corrected', '“Two,”']]],
  ['“It was drafted,” Ray Moe said of the talk he had with Berg.', [['Ray Moe', 'said', '“It was drafted,”']]],
  ['Commenting on the plan, Berg said it rained.', [['Berg', 'said', 'it rained']]],
  [
    'The plan, which the minister, Anna Berg, said was too dear, failed.',
    [['the minister, Anna Berg', 'said', 'which … was too dear']],
  ],
  ['Berg, after the port had closed, said that it rained.', [['Berg, after the port had closed', 'said', 'it rained']]],
  ['The answer, Berg told them, was simple.', [['Berg', 'told', 'The answer … was simple']]],
  ['Berg met Ray, so in cabinet Berg said that it rained.', [['Berg', 'said', 'it rained']]],
  ['Berg let reporters know that it rained.', [['Berg', 'let … know', 'it rained']]],
  ['Berg announced on Monday a plan to close the port.', [['Berg', 'announced', 'a plan to close the port']]],
  ['Berg warned sailors of storms.', [['Berg', 'warned … of', 'storms']]],
  ['“We will not go, Berg said. The plan is dead.', [['Berg', 'said', '“We will not go,']]],
  ['Bloomberg: The bridge will close, two officials said.', [['two officials', 'said', 'The bridge will close']]],
  ['Did the council say the pier was shut?', []],
  ['Do you regret selling it?', []],
  ['Why did the council say the pier was shut?', [['the council', 'say', 'the pier was shut']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test('neither of two who would confirm it has said it', () => {
  expect(first('Neither Berg nor the ministry would confirm that it rained.').silent).toBe(true);
});

test('a medium that says nothing is passed on by nobody', () => {
  expect(first('Premium Times said it “does not comment on sources”.').passesOn).toBe(false);
});

test.each([
  ['KAJA, Estonia, Jan. 12 — RIA reported on Sunday that the bridge is closed.', '2024-01-07'],
  ['Jan 4 - The ministry said on Monday that the bridge is closed.', '2024-01-01'],
  ['PATNA, India: The ministry said on Monday that the bridge is closed.', '2024-05-13'],
])('%s is counted from the dateline', (text, day) => {
  expect(first(text, { published: '2024-05-16' }).saidOn).toBe(day);
});
