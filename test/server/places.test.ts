/** Places are counted by client: of IPv6 one client has a whole network of addresses. */

import { expect, test } from '@jest/globals';
import { clientOf } from '../../src/server/address-list.ts';
import { createPlaces } from '../../src/server/places.ts';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['203.0.113.7:50123', '203.0.113.7'],
  ['[2001:db8:1:2::1]:50123', '2001:db8:1:2'],
  ['[2001:db8:1:2::1]', '2001:db8:1:2'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  ['2001:DB8::9', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['1::', '1:0:0:0'],
  ['::2', '0:0:0:0'],
  ['not an address', 'not an address'],
])('%s belongs to %s', (address, client) => {
  expect(clientOf(address)).toBe(client);
});

test('a client with many addresses of its own network has the places of one, and another network has its own', () => {
  const places = createPlaces(10, 2);
  const taken = [1, 2, 3].map((last) => places.take(`2001:db8:1:2::${last}`));
  expect(taken[2]).toBe('own taken');
  expect(places.take('2001:db8:1:3::1')).toHaveProperty('leave');
});
