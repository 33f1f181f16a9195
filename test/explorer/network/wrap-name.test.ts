/** Long names in lines. */

import { expect, test } from '@jest/globals';
import { wrapName } from '../../../src/explorer/network/wrap-name.ts';

test.each<[string, string[]]>([
  ['RIA Novosti', ['RIA Novosti']],
  ['Office of the President of Kazakhstan', ['Office of the President', 'of Kazakhstan']],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrtsgesellschaft']],
])('%s', (name, lines) => {
  expect(wrapName(name)).toEqual(lines);
});
