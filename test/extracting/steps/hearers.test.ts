/** Who was told. */

import { expect, test } from '@jest/globals';
import { outermost } from '../harness.ts';

const cases: [string, string[]][] = [
  ['Berg told reporters it rained.', ['reporters']],
  ['Berg told supporters at a rally that it rained.', ['supporters']],
  ['Berg told a conference of teachers that it rained.', ['teachers']],
  ['Berg confirmed to the owner on Monday that it rained.', ['the owner']],
  ['In a letter to the council, Berg said it rained.', ['the council']],
  ['In an interview published last week by the Oslo Post, Berg said it rained.', ['the Oslo Post']],
  ['Speaking to reporters, Berg said it rained.', ['reporters']],
  ['Berg urged the council to wait.', ['the council']],
  ['Berg called on the mayor to resign.', ['the mayor']],
  ['Berg wants the council to wait.', []],
  ['Berg was told by the mayor that it rained.', ['Berg']],
  ['Berg said in a letter that it rained.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(outermost(text)[0]?.audience.map(({ exact }) => exact)).toEqual(expected);
});
