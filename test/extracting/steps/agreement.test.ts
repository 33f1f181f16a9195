/** Agreement: what is no verb where it stands, and what must be one. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: readonly [string, readonly Row[]][] = [
  [
    'Ray Moe, a spokesman for the Vega campaign, said it rained.',
    [['Ray Moe, a spokesman for the Vega campaign', 'said', 'it rained']],
  ],
  [
    'Ray Moe, a founder of the left think tank Lund, said it rained.',
    [['Ray Moe, a founder of the left think tank Lund', 'said', 'it rained']],
  ],
  ['Diplomats in the region doubt that it will rain.', [['Diplomats in the region', 'doubt', 'it will rain']]],
  ['The agency forecasts growth of 2 percent.', [['The agency', 'forecasts', 'growth of 2 percent']]],
  ['Economists forecast lower growth.', [['Economists', 'forecast', 'lower growth']]],
  ['The mayor, Anna Berg, states that it rained.', [['The mayor, Anna Berg', 'states', 'it rained']]],
  [
    'Anna Berg has been warning for years that the port will sink.',
    [['Anna Berg', 'has been warning', 'the port will sink']],
  ],
  ['“It rained,” two former sailors said.', [['two former sailors', 'said', '“It rained,”']]],
  [
    'Berg said it is proof the port can still close the gap.',
    [['Berg', 'said', 'it is proof the port can still close the gap']],
  ],
  ['Borealis rejects that claim.', [['Borealis', 'rejects', 'that claim']]],
  ['Anyone who says the bridge is safe has not walked over it.', []],
  ['It is too early to talk of a deal.', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
