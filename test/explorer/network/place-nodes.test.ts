/** Layouts of networks: the same network, the same picture; what is added moves nothing that was there. */

import { describe, expect, test } from '@jest/globals';
import type { Network } from '../../../src/explorer/network/network.ts';
import { placeNodes } from '../../../src/explorer/network/place-nodes.ts';
import { nodeRadius } from '../../../src/explorer/network/sizes.ts';

/** A star of so many nodes around `a0`, each linked to the next as well. */
function network(size: number): Network {
  const ids = Array.from({ length: size }, (_, index) => `a${index}`);
  const link = (source: string, target: string) => ({
    ...{ id: `${source}|${target}`, source, target, kind: 'QUOTED' as const, weight: 1, count: 1 },
  });
  return {
    nodes: ids.map((id) => ({ id, label: id, kind: 'PERSON' as const, weight: 3 })),
    links: ids.slice(1).flatMap((id, index) => [link('a0', id), ...(index > 0 ? [link(`a${index}`, id)] : [])]),
  };
}

const ids = ({ nodes }: Network) => nodes.map(({ id }) => id);

describe('placing nodes', () => {
  test('the same network has the same places, in whatever order its nodes and links come', () => {
    const one = network(40);
    const other = { nodes: one.nodes.toReversed(), links: one.links.toReversed() };
    const places = placeNodes({ network: one, stages: [ids(one)] });
    expect(placeNodes({ network: other, stages: [ids(other)] })).toEqual(places);
  });

  test('nodes of a later stage leave those before where they are', () => {
    const large = network(30);
    const first = ids(large).slice(0, 12);
    const small = {
      nodes: large.nodes.filter(({ id }) => first.includes(id)),
      links: large.links.filter(({ source, target }) => first.includes(source) && first.includes(target)),
    };
    const before = placeNodes({ network: small, stages: [first] });
    const after = placeNodes({ network: large, stages: [first, ids(large)] });
    expect(after.size).toBe(30);
    for (const id of first) expect([id, after.get(id)]).toEqual([id, before.get(id)]);
  });

  test('no line runs behind a node that it does not end at', () => {
    // A ring with chords, of which some lead through the middle.
    const { nodes, links } = network(24);
    const chords = nodes.slice(1, 12).map(({ id }, index) => {
      const target = `a${index + 12}`;
      return { id: `${id}|${target}`, source: id, target, kind: 'QUOTED' as const, weight: 1, count: 1 };
    });
    const lined = { nodes, links: [...links.slice(0, 24), ...chords] };
    const places = placeNodes({ network: lined, stages: [] });
    const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN };
    const behind = lined.links.flatMap(({ source, target, id }) => {
      const [a, b] = [at(source), at(target)];
      const far = Math.hypot(b.x - a.x, b.y - a.y);
      return nodes
        .filter((node) => {
          const { x, y } = at(node.id);
          const part = ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / far ** 2;
          const aside = Math.abs((y - a.y) * (b.x - a.x) - (x - a.x) * (b.y - a.y)) / far;
          const isEnd = node.id === source || node.id === target;
          return !isEnd && part > 0 && part < 1 && aside < nodeRadius(node.weight) + 2;
        })
        .map((node) => `${id} behind ${node.id}`);
    });
    expect(behind).toEqual([]);
  });

  test('no two nodes stand on one another', () => {
    const places = [...placeNodes({ network: network(80), stages: [] }).values()];
    for (const [index, { x, y }] of places.entries())
      for (const other of places.slice(index + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(10);
  });
});
