/** A few of the faults of `npm run faults -- durability`, on both engines: nothing acknowledged is lost, and there is no half of anything. */

import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { fillDisks, fillUnderServices } from '../../faults/durability/full-disk.ts';
import { killLoads } from '../../faults/durability/kill-load.ts';
import { killRestores } from '../../faults/durability/kill-restore.ts';
import { killServices } from '../../faults/durability/kill-service.ts';
import type { Ground, Outcome, Trial } from '../../faults/fault.ts';
import { startService } from '../../faults/running/hearsay.ts';
import { createToken } from '../../src/access/manage-tokens.ts';
import { cypherStatement } from '../../src/store/cypher-file.ts';
import { randomOf } from '../../tools/generate/random.ts';
import { onDemand } from '../on-demand.ts';
import { readiness, untilTrue } from '../server/ask-service.ts';
import { runOnNeo4j } from '../store/engines.ts';

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

test('a service that is killed while it writes a backup leaves nothing of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  const [tokens, beside] = [join(folder, 'tokens.json'), join(folder, 'beside')];
  const token = await createToken(tokens, { name: 'Ada', role: 'ADMIN' });
  await mkdir(beside);
  const { boltUri } = await onDemand('neo4j');
  const environment = { NEO4J_URI: boltUri, HEARSAY_TOKENS: tokens, TMPDIR: beside };
  const service = await startService(folder, ['--no-seed'], environment);
  const driver = neo4j.driver(boltUri, neo4j.auth.basic('neo4j', ''));
  try {
    await untilTrue(async () => (await readiness(service.url))[0] === 200, 20_000);
    const writing = await driver.session().beginTransaction();
    await writing.run(cypherStatement('write', 'lock-counters', 'neo4j'));
    const answer = fetch(`${service.url}/backup`, { headers: { authorization: `Bearer ${token}` } }).catch(() => null);
    const waiting = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";
    await untilTrue(async () => (await runOnNeo4j(waiting)).length > 0, 20_000);
    service.process.kill('SIGKILL');
    expect(await answer).toBeNull();
    expect(await readdir(beside)).toEqual([]);
  } finally {
    service.process.kill('SIGKILL');
    await driver.close();
    await runOnNeo4j('MATCH (n) DETACH DELETE n');
    await rm(folder, { recursive: true });
  }
}, 120_000);

test('disks that are full', async () => {
  const { promise, failures, acknowledged, found } = await trial('embedded', 2, (each) => fillDisks(each, 150));
  expect(failures).toEqual([]);
  expect(promise).toMatch(/^told as STORE_FULL [12] times/);
  expect(found).toBe(acknowledged);
}, 120_000);

test('a disk that is full under a service, and has room again', async () => {
  expect((await trial('embedded', 1, fillUnderServices)).failures).toEqual([]);
}, 120_000);
