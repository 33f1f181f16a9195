/** The search from both ends: shortest, all shortest, the rarest first, within limits, with few readings. */

import { describe, expect, test } from '@jest/globals';
import { findWays } from '../../src/networking/find-ways.ts';
import type { Link } from '../../src/networking/link.ts';
import { link, readerOf } from './made-up.ts';

const find = (links: readonly Link[], from: string, to: string, maxHops = 6, most = 20) =>
  findWays({ from, to, maxHops, most }, readerOf(links));

describe('ways', () => {
  const square = [link('a', 'hub'), link('b', 'hub'), link('hub', 'x', 9), link('rare', 'a'), link('b', 'rare')];

  test('a link leads both ways, and the way through whom fewer statements name comes first', async () => {
    expect(await find(square, 'a', 'b')).toEqual([
      ['a', 'rare', 'b'],
      ['a', 'hub', 'b'],
    ]);
    expect(await find(square, 'a', 'b', 6, 1)).toEqual([['a', 'rare', 'b']]);
  });

  test('one link is a way of its own, however many go round', async () => {
    expect(await find([...square, link('b', 'a')], 'a', 'b')).toEqual([['a', 'b']]);
  });

  test('none where the links are too many, or nothing links the two', async () => {
    const chain = [link('a', 'b'), link('b', 'c'), link('c', 'd')];
    expect(await find(chain, 'a', 'd', 3)).toEqual([['a', 'b', 'c', 'd']]);
    expect(await find(chain, 'a', 'd', 2)).toEqual([]);
    expect(await find([...chain, link('y', 'z')], 'a', 'z')).toEqual([]);
  });

  test('of very many the cheapest twenty', async () => {
    const between = Array.from({ length: 50 }, (_, i) => `m${String(i).padStart(2, '0')}`);
    const links = between.flatMap((id, i) => [link('a', id, 50 - i), link(id, 'b')]);
    expect((await find(links, 'a', 'b')).map(([, id]) => id)).toEqual(between.toReversed().slice(0, 20));
  });

  test('n levels are read for n links, and the smaller side is read first', async () => {
    const star = Array.from({ length: 30 }, (_, i) => link('a', `leaf${i}`));
    const reading = readerOf([...star, link('leaf3', 'c'), link('c', 'b')]);
    expect(await findWays({ from: 'a', to: 'b', maxHops: 6, most: 20 }, reading)).toEqual([['a', 'leaf3', 'c', 'b']]);
    expect(reading.levels).toEqual([['a'], ['b'], ['c']]);
  });
});

test('against a search of every way, in two hundred made-up networks', async () => {
  let seed = 11;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  for (let round = 0; round < 200; round += 1) {
    const links = Array.from({ length: 12 }, () => link(`n${random(9)}`, `n${random(9)}`)).filter(
      ({ source, target }) => source !== target,
    );
    const expected = everyShortestWay(links, 'n0', 'n1', 5);
    const found = await find(links, 'n0', 'n1', 5, 1000);
    expect(found.map((way) => way.join()).sort()).toEqual(expected);
  }
});

/** All ways without a repetition, by trying each; the shortest of them. */
function everyShortestWay(links: readonly Link[], from: string, to: string, maxHops: number): string[] {
  const ways: string[][] = [];
  const walk = (way: string[]): void => {
    const last = way.at(-1);
    if (last === to) ways.push(way);
    else if (way.length <= maxHops)
      for (const { source, target } of links) {
        const next = source === last ? target : target === last ? source : undefined;
        if (next !== undefined && !way.includes(next)) walk([...way, next]);
      }
  };
  walk([from]);
  const shortest = Math.min(...ways.map(({ length }) => length));
  return [...new Set(ways.filter(({ length }) => length === shortest).map((way) => way.join()))].sort();
}
