/** Links of large networks as numbers: in the order they are drawn, and found again where somebody clicks. */

import { describe, expect, test } from '@jest/globals';
import type { GraphLinkKind } from '../../../src/explorer/api/schema.generated.ts';
import { type Lines, linesOf, nearestLine, numbersPerLine } from '../../../src/explorer/network/lines.ts';
import type { Network } from '../../../src/explorer/network/network.ts';

const links = { QUOTED: 'grey', SPOKE_ABOUT: 'red', TOLD: 'blue', MENTIONED_WITH: 'green' };
const palette = { links, accent: 'orange', ink: 'black' };
const places = new Map([
  ['left', { x: 0, y: 0 }],
  ['right', { x: 200, y: 0 }],
  ['below', { x: 0, y: 200 }],
]);
const link = (source: string, target: string, kind: GraphLinkKind = 'QUOTED') => ({
  ...{ id: `${kind}:${source}|${target}`, source, target, kind, weight: 1, count: 4 },
});
const network: Network = {
  nodes: [...places.keys()].map((id) => ({ id, label: id, kind: 'PERSON' as const, weight: 1 })),
  links: [link('left', 'right'), link('left', 'right', 'SPOKE_ABOUT'), link('left', 'below')],
};
const lines = (open: string | null, way: readonly string[] = []): Lines =>
  linesOf({ network, places, palette, open, way: new Set(way) });
/** Colours in the order in which they are drawn. */
const colours = ({ ids, numbers, looks }: Lines) =>
  ids.map((_id, index) => looks[numbers[index * numbersPerLine + 7] ?? -1]?.colour);

describe('lines', () => {
  test.each<[string, string | null, string[], (string | undefined)[]]>([
    ['all as their kinds', null, [], ['grey', 'red', 'grey']],
    ['the open one in ink, above all', 'QUOTED:left|right', [], ['red', 'grey', 'black']],
    ['the way above the others', null, ['QUOTED:left|right'], ['red', 'grey', 'orange']],
    [
      'the open one above the way',
      'QUOTED:left|right',
      ['QUOTED:left|right', 'QUOTED:left|below'],
      ['red', 'orange', 'black'],
    ],
  ])('%s', (_title, open, way, expected) => {
    expect(colours(lines(open, way))).toEqual(expected);
  });

  test.each<[string, number, number, string | null]>([
    ['on a line', 2, 100, 'QUOTED:left|below'],
    ['beside it', 7, 100, 'QUOTED:left|below'],
    ['too far away', 30, 100, null],
    // Two between the same nodes bend apart: the middle of each is a quarter of 26 from the straight way.
    ['on the one side of a pair', 100, -9, 'QUOTED:left|right'],
    ['on the other side', 100, 9, 'SPOKE_ABOUT:left|right'],
    ['beyond the end', 220, 0, null],
  ])('%s', (_title, x, y, expected) => {
    expect(nearestLine(lines(null), { x, y }, 8)).toBe(expected);
  });
});
