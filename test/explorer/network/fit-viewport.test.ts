/** The viewport that shows all: everything inside, in the middle, and not nearer than needs be. */

import { expect, test } from '@jest/globals';
import { fitViewport } from '../../../src/explorer/network/fit-viewport.ts';

const window = { width: 900, height: 600 };
const node = (x: number, y: number) => ({ x, y, radius: 10 });

test.each([
  ['one node stands in the middle', [node(40, -20)], { zoom: 1.25, x: 400, y: 325 }],
  ['a wide network has room at its sides', [node(-762, 0), node(762, 0)], { zoom: 0.5, x: 450, y: 300 }],
  ['where there is none, nothing is to be seen', [], null],
])('%s', (_title, nodes, expected) => {
  expect(fitViewport(nodes, window)).toEqual(expected);
});
