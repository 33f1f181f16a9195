/** A few of the faults of `npm run faults -- durability`, on both engines: nothing acknowledged is lost, and there is no half of anything. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fillDisks, fillUnderServices } from '../../faults/durability/full-disk.ts';
import { killLoads } from '../../faults/durability/kill-load.ts';
import { killRestores } from '../../faults/durability/kill-restore.ts';
import { killServices } from '../../faults/durability/kill-service.ts';
import type { Ground, Outcome, Trial } from '../../faults/fault.ts';
import { randomOf } from '../../tools/generate/random.ts';
import { onDemand } from '../on-demand.ts';

/** So many attempts, the same ones each time. */
async function trial(ground: Ground, times: number, attempt: (trial: Trial) => Promise<Outcome>): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  let tried = 0;
  try {
    return await attempt({
      ...{ ground, folder, random: randomOf(5, times) },
      mayGoOn: () => tried < times,
      count() {
        tried += 1;
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe.each(['embedded', 'neo4j'] as const)('%s', (ground) => {
  const given = async () => (ground === 'neo4j' ? { boltUri: (await onDemand('neo4j')).boltUri } : {});

  test('loads', async () => {
    const { failures, acknowledged, found } = await trial(ground, 2, async (each) =>
      killLoads(each, { ...(await given()), size: 200 }),
    );
    expect(failures).toEqual([]);
    expect(found).toBe(acknowledged);
  }, 240_000);

  test('services', async () => {
    const { failures, acknowledged, found } = await trial(ground, 1, async (each) =>
      killServices(each, { ...(await given()), size: 1 }),
    );
    expect(failures).toEqual([]);
    expect(found).toBe(acknowledged);
  }, 240_000);

  test('restores', async () => {
    expect(
      (await trial(ground, 1, async (each) => killRestores(each, { ...(await given()), size: 200 }))).failures,
    ).toEqual([]);
  }, 240_000);
});

test('disks that are full', async () => {
  const { promise, failures, acknowledged, found } = await trial('embedded', 2, (each) => fillDisks(each, 150));
  expect(failures).toEqual([]);
  expect(promise).toMatch(/^told as STORE_FULL [12] times/);
  expect(found).toBe(acknowledged);
}, 120_000);

test('a disk that is full under a service, and has room again', async () => {
  expect((await trial('embedded', 1, fillUnderServices)).failures).toEqual([]);
}, 120_000);
