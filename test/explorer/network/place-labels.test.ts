/** Names in networks: none covers another or a node, the weightiest are there, and the same come out each time. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type LabelLine,
  type LabelledNode,
  type LabelPlace,
  placeLabels,
} from '../../../src/explorer/network/place-labels.ts';

const window = { width: 800, height: 600 };
const node = (id: string, x: number, y: number, rank = 1): LabelledNode => ({
  ...{ id, x, y, rank, radius: 8, width: 90, height: 14 },
});

describe('placing names', () => {
  test.each<[string, LabelledNode[], string[]]>([
    ['a node alone has its name at its right', [node('a', 400, 300)], ['a 412']],
    ['at the right edge it stands at the left', [node('a', 780, 300)], ['a 678']],
    ['of two at one place the weightier is named', [node('a', 400, 300), node('b', 400, 300, 9)], ['b 412']],
    ['outside the window nothing is named', [node('a', 900, 300)], []],
  ])('%s', (_title, nodes, expected) => {
    expect(
      placeLabels(nodes, window)
        .map(({ id, x }) => `${id} ${x}`)
        .slice(0, expected.length || 1),
    ).toEqual(expected);
  });

  test.each<[string, LabelLine, string]>([
    ['a line at its right', { points: [{ x: 450, y: 300 }], head: null }, 'a 298'],
    ['an arrow at its right', { points: [], head: { x: 415, y: 300, radius: 4 } }, 'a 298'],
    ['a line elsewhere', { points: [{ x: 450, y: 500 }], head: null }, 'a 412'],
  ])('with %s a name keeps off it', (_title, line, expected) => {
    const [place] = placeLabels([node('a', 400, 300)], window, 9, [line]);
    expect(`${place?.id} ${place?.x}`).toBe(expected);
  });

  test('where there is room above and below only, a name moves aside to be whole', () => {
    const narrow = { width: 100, height: 600 };
    expect(placeLabels([node('a', 30, 300), node('b', 80, 100)], narrow)).toEqual([
      { id: 'a', x: 2, y: 317 },
      { id: 'b', x: 8, y: 117 },
    ]);
  });

  test('a name that cannot keep off lines stands where the fewest are', () => {
    const cross = [300, 400, 500].map((x) => ({
      points: Array.from({ length: 30 }, (_, index) => ({ x, y: 200 + index * 7 })),
      head: null,
    }));
    const dense = { points: Array.from({ length: 90 }, (_, index) => ({ x: 410 + index, y: 300 })), head: null };
    const [place] = placeLabels([node('a', 400, 300)], window, 9, [...cross, dense]);
    expect(place).toBeDefined();
    expect(place?.x).not.toBe(412);
  });

  test('where all around is full, only the name of a large node covers small ones', () => {
    const crowd = Array.from({ length: 400 }, (_, index) =>
      node(`n${index}`, 200 + (index % 20) * 20, 100 + Math.floor(index / 20) * 20),
    );
    const named = (radius: number) =>
      placeLabels([...crowd, { ...node('large', 400, 300, 99), radius }], window).some(({ id }) => id === 'large');
    expect([named(30), named(12)]).toEqual([true, false]);
  });

  test('no name covers another one or a node, whatever the network', () => {
    const nodes = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }), fc.nat(50)), {
        maxLength: 80,
      })
      .map((places) => places.map(([x, y, rank], index) => node(`n${index}`, x, y, rank)));
    fc.assert(
      fc.property(nodes, (nodes) => {
        const places = placeLabels(nodes, window);
        const boxes = places.map((place) => boxOf(place));
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(meet(box, other)).toBe(false);
          for (const { id, x, y, radius } of nodes)
            if (id !== places[index]?.id)
              expect(meet(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })).toBe(
                false,
              );
        });
        expect(placeLabels(nodes.toReversed(), window)).toEqual(places);
      }),
      { numRuns: 60 },
    );
  });
});

function boxOf({ x, y }: LabelPlace) {
  return { left: x, right: x + 90, top: y - 7, bottom: y + 7 };
}

type Box = ReturnType<typeof boxOf>;

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
