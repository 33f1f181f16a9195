/** Where arrow keys lead in a network. */

import { expect, test } from '@jest/globals';
import type { Network } from '../../../src/explorer/network/network.ts';
import { type ArrowKey, neighboursOf, nextNeighbour } from '../../../src/explorer/network/next-neighbour.ts';

const places = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 20 }],
  ['far right', { x: 300, y: 0 }],
  ['below', { x: 10, y: 90 }],
  ['stranger', { x: -40, y: 0 }],
]);
const link = (source: string, target: string) => ({
  ...{ id: `${source}|${target}`, source, target, kind: 'QUOTED' as const, weight: 1, count: 1 },
});
const network: Network = {
  nodes: [...places.keys()].map((id) => ({ id, label: id, kind: 'PERSON' as const, weight: 1 })),
  links: [link('middle', 'right'), link('far right', 'middle'), link('middle', 'below'), link('below', 'middle')],
};

test.each<[string, ArrowKey, string | null]>([
  ['middle', 'ArrowRight', 'right'],
  ['right', 'ArrowLeft', 'middle'],
  ['middle', 'ArrowDown', 'below'],
  // No neighbour is there, so the nearest node of all.
  ['middle', 'ArrowLeft', 'stranger'],
  ['right', 'ArrowRight', 'far right'],
  ['middle', 'ArrowUp', null],
])('from %s by %s to %s', (from, key, to) => {
  expect(nextNeighbour(network, places, from, key)).toBe(to);
});

test('neighbours are each once, whichever way the links run', () => {
  expect(neighboursOf(network, 'middle').toSorted()).toEqual(['below', 'far right', 'right']);
});
