/** Layouts of networks: the same network, the same picture; what is added moves nothing that was there. */

import { describe, expect, test } from '@jest/globals';
import type { Network } from '../../../src/explorer/network/network.ts';
import { placeNodes } from '../../../src/explorer/network/place-nodes.ts';

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

  test('no two nodes stand on one another', () => {
    const places = [...placeNodes({ network: network(80), stages: [] }).values()];
    for (const [index, { x, y }] of places.entries())
      for (const other of places.slice(index + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(10);
  });
});
