/** What contents are about. */

import { expect, test } from '@jest/globals';
import { outermost } from '../harness.ts';

const cases: [string, string[]][] = [
  ['Anna Berg said Peter Ray had met Russian officials.', ['Peter Ray', 'Russian', 'Russian officials']],
  ['Anna Berg said Kenya would pay. She said the country was rich.', ['Kenya']],
  ['“I trusted the captain,” Anna Berg said.', ['Anna Berg', 'the captain']],
  ['“He did not say when,” Peter Ray said.', []],
  ['The Interior Ministry said 19 people had died.', []],
  ['Anna Berg said two aircraft had joined the hunt.', []],
  ['Anna Berg said a bank had helped her.', ['Anna Berg']],
];

test.each(cases)('%s', (text, expected) => {
  const about = outermost(text).at(-1)?.about ?? [];
  expect(about.map(({ exact, standsFor }) => standsFor?.exact ?? exact)).toEqual(expected);
});
