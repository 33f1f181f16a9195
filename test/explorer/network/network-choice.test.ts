/** What is chosen of a network, in the address and out of it again. */

import { describe, expect, test } from '@jest/globals';
import {
  defaultChoice,
  type NetworkChange,
  readNetworkChoice,
  writeNetworkChoice,
} from '../../../src/explorer/network/network-choice.ts';

describe('the choice in the address', () => {
  test.each<[NetworkChange, string]>([
    [{}, ''],
    [{ around: ['organization:ria'], links: ['SPOKE_ABOUT', 'QUOTED'] }, 'around=organization:ria&links=quoted,about'],
    [
      { expand: ['country:kz', 'country:ru'], hide: ['place:almaty'] },
      'expand=country:kz,country:ru&hide=place:almaty',
    ],
    [{ depth: 2, limit: 2000, min: 3 }, 'depth=2&limit=2000&min=3'],
    [
      { open: 'QUOTED:organization:upi|organization:ria', show: 'table' },
      'open=QUOTED:organization:upi|organization:ria&show=table',
    ],
    [{ path: ['a:b', 'c:d'], at: { x: 10.4, y: -3, zoom: 1.2345 } }, 'path=a:b,c:d&at=10,-3,1.23'],
    [{ pin: new Map([['a:b', { x: 1, y: 2 }]]) }, 'pin=a:b@1,2'],
  ])('%j is “%s”, and back', (change, search) => {
    expect(writeNetworkChoice({ ...defaultChoice, ...change }, '')).toBe(search);
    const { links, ...same } = readNetworkChoice(`?${search}`);
    const { at, links: wanted = defaultChoice.links, ...others } = change;
    expect(same).toMatchObject(others);
    expect([...links].sort()).toEqual([...wanted].sort());
    if (at) expect(same.at).toEqual({ x: 10, y: -3, zoom: 1.23 });
  });

  test('what makes no sense is passed over, and the question beside it stays', () => {
    const search = 'speaker=Blinken&limit=5000&depth=x&links=loved&at=1,2&pin=a&path=one&show=cake';
    expect(readNetworkChoice(search)).toEqual(defaultChoice);
    expect(writeNetworkChoice(defaultChoice, 'speaker=Blinken&limit=7')).toBe('speaker=Blinken');
  });
});
