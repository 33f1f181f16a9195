/** The shortest ways between two nodes, all of them and nothing else. */

import { expect, test } from '@jest/globals';
import type { Network } from '../../../src/explorer/network/network.ts';
import { shortestWays } from '../../../src/explorer/network/shortest-ways.ts';

/** `networkOf('ab bc')`: a link from a to b, and one from b to c. */
function networkOf(links: string): Network {
  const pairs = links.split(' ');
  return {
    nodes: [...new Set(links.replaceAll(' ', ''))].map((id) => ({ id, label: id, kind: 'PERSON', weight: 1 })),
    links: pairs.map((pair) => ({
      ...{ id: pair, source: pair[0] ?? '', target: pair[1] ?? '', kind: 'QUOTED', weight: 1, count: 1 },
    })),
  };
}

test.each([
  ['ab bc', ['ab', 'bc']],
  ['ba cb', ['ba', 'cb']],
  ['ab bc ax xc ay yz zc', ['ab', 'ax', 'bc', 'xc']],
  ['ac ab bc', ['ac']],
  ['ab bd de ef fc', []],
  ['ab xc', []],
])('from a to c by %s', (links, expected) => {
  const way = shortestWays(networkOf(links), 'a', 'c', 4);
  expect(way.links.map(({ id }) => id).sort()).toEqual(expected);
  expect(way.nodes.map(({ id }) => id).sort()).toEqual([...new Set(expected.join(''))].sort());
});
