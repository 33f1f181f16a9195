/** Requests are counted by address, for a while that no clock makes longer. */

import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, jest, test } from '@jest/globals';
import { RequestCounts } from '../../src/server/request-counts.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

function count(counts: RequestCounts, address: string, timeWindow = 60_000) {
  let told: { current: number; ttl: number } | undefined;
  counts.incr(
    address,
    (_error, result) => {
      told = result;
    },
    ...([timeWindow, 10] as const),
  );
  return told;
}

test('each address is counted by itself, and told for how long', () => {
  const counts = new RequestCounts();
  expect([count(counts, 'a')?.current, count(counts, 'a')?.current, count(counts, 'b')?.current]).toEqual([1, 2, 1]);
  expect(count(counts, 'a')?.ttl).toBeLessThanOrEqual(60_000);
  expect(count(counts.child(), 'a')?.current).toBe(1);
});

test('a clock that goes back keeps nobody out', async () => {
  const counts = new RequestCounts();
  count(counts, 'a', 50);
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
  const second = count(counts, 'a', 50);
  expect(second?.ttl).toBeLessThanOrEqual(50);
  await sleep(80);
  expect(count(counts, 'a', 50)?.current).toBe(1);
});

test('what is kept of addresses has an end', () => {
  const counts = new RequestCounts();
  for (let number = 0; number < 6_000; number += 1) count(counts, `${number}`);
  expect([count(counts, '5999')?.current, count(counts, '0')?.current]).toEqual([2, 1]);
});
