/** Long names in lines. */

import { expect, test } from '@jest/globals';
import { wrapName } from '../../../src/explorer/network/wrap-name.ts';

const five = 'word word word word word';

test.each<[string, string[]]>([
  ['RIA Novosti', ['RIA Novosti']],
  ['Office of the President of Kazakhstan', ['Office of the President', 'of Kazakhstan']],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrtsge', 'sellschaft']],
  ['word '.repeat(90).trim(), [five, five, `${five}…`]],
  ['x'.repeat(5000), ['x'.repeat(24), 'x'.repeat(24), `${'x'.repeat(24)}…`]],
])('%s', (name, lines) => {
  expect(wrapName(name)).toEqual(lines);
});
