/** Neighbourhoods: level by level, within the limit, hanging together; and the network that is made of them. */

import { describe, expect, test } from '@jest/globals';
import { growAround, networkOf, networkOfWay } from '../../src/networking/network.ts';
import { link, readerOf, statement } from './made-up.ts';

const links = [link('a', 'b', 3), link('c', 'a', 5), link('c', 'd', 9), link('b', 'e'), link('d', 'f'), link('y', 'z')];
const grow = (depth: number, limit: number, wanted = (_id: string) => true) =>
  growAround({ around: ['a'], depth, limit, wanted }, readerOf(links).read);

describe('growing', () => {
  test.each([
    [1, 100, ['a', 'c', 'b']],
    [2, 100, ['a', 'c', 'b', 'd', 'e']],
    [3, 100, ['a', 'c', 'b', 'd', 'e', 'f']],
    [2, 4, ['a', 'c', 'b', 'd']],
    [3, 2, ['a', 'c']],
    [1, 1, ['a']],
  ])('%i deep, %i nodes at most: the nearer first, of these the more strongly tied', async (depth, limit, expected) => {
    expect(await grow(depth, limit)).toEqual(expected);
  });

  test('an unwanted node lets nothing through', async () => {
    expect(await grow(3, 100, (id) => id !== 'c')).toEqual(['a', 'b', 'e']);
  });
});

test('a network has the links among its nodes, and of each node how many statements it stands in', () => {
  const statements = [
    statement('s1', { about: ['b'] }),
    statement('s2', { about: ['b', 'a'] }),
    statement('s3', { speaker: 'c' }),
  ];
  expect(networkOf(['b', 'a', 'lone'], links, statements)).toEqual({
    nodes: [
      { id: 'a', weight: 2 },
      { id: 'b', weight: 2 },
      { id: 'lone', weight: 0 },
    ],
    links: [links[0]],
  });
});

test('a way shows of each step the strongest link, speech before mentions', () => {
  const all = [
    link('a', 'b', 9, 'MENTIONED_WITH'),
    link('a', 'b', 1),
    link('b', 'a', 2, 'TOLD'),
    link('c', 'b', 1, 'MENTIONED_WITH'),
  ];
  const way = networkOfWay(['a', 'b', 'c'], { nodes: [{ id: 'a', weight: 4 }], links: all });
  expect(way.nodes).toEqual([
    { id: 'a', weight: 4 },
    { id: 'b', weight: 0 },
    { id: 'c', weight: 0 },
  ]);
  expect(way.links.map(({ id }) => id)).toEqual(['TOLD:b|a', 'MENTIONED_WITH:c|b']);
});
