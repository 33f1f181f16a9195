/** An empty embedded graph that is filled at once: the one that transactions make, whole or not there at all. */

import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import grafeo from '@grafeo-db/js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readWholeFile } from '../../faults/graph/whole-graph.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { generateRecords } from '../../tools/generate/generate-records.ts';
import { run, start } from '../cli/hearsay.ts';

let folder: string;
let madeUp: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  madeUp = join(folder, 'made-up.jsonl');
  const records = [...generateRecords({ statements: 4000, seed: 3 })];
  await writeFile(madeUp, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
});
afterAll(() => rm(folder, { recursive: true }));

const graphOf = async (name: string, work: (store: Store) => Promise<unknown>) => {
  const store = openEmbedded(join(folder, name));
  await store.prepare();
  await work(store);
  await store.close();
  return readWholeFile(join(folder, name, 'hearsay.grafeo'));
};

/** Bytes in the log of a database that somebody writes. */
function logSize(file: string): number {
  const log = `${file}.wal`;
  return existsSync(log)
    ? readdirSync(log).reduce((sum, name) => sum + (statSync(join(log, name), { throwIfNoEntry: false })?.size ?? 0), 0)
    : 0;
}

test('is the graph that transactions make, node by node and link by link', async () => {
  const files = [projectFile('seed')];
  const options = { strict: true };
  const slowly = await graphOf('slowly', (store) =>
    load(store, files, { ...options, fillFrom: Number.POSITIVE_INFINITY }),
  );
  const filled = await graphOf('filled', async (store) => {
    const first = await load(store, files, { ...options, fillFrom: 0 });
    expect(first).toMatchObject({ changed: 0, unchanged: 0, reports: [] });
    const second = await load(store, files, { ...options, fillFrom: 0 });
    expect(second).toMatchObject({ added: 0, changed: 0, unchanged: first.added });
    expect(second.grouping.looked).toBe(0);
  });
  expect(filled).toEqual(slowly);
  expect(filled.nodes.length).toBeGreaterThan(500);
}, 240_000);

test('readers wait for the whole, and where the filling fails there is nothing', async () => {
  const failed = await graphOf('failed', async (store) => {
    const filling = store.fill?.(async (filler) => {
      await filler.createNodes(['Entity', 'Person'], [{ id: 'person:half' }]);
      await delay(50);
      throw new Error('halfway');
    });
    const seen = store.read('any-node');
    await expect(filling).rejects.toThrow('halfway');
    expect(await seen).toEqual([{ count: 0 }]);
    await load(store, [projectFile('seed')], { strict: true });
  });
  expect(failed).toEqual(await readWholeFile(join(folder, 'slowly', 'hearsay.grafeo')));
}, 240_000);

test('a load that is killed leaves nothing, and the next one all', async () => {
  await run(folder, ['load', madeUp, '--no-grouping']);
  const whole = await readWholeFile(join(folder, 'data', 'hearsay.grafeo'));
  const data = { HEARSAY_DATA: join(folder, 'killed') };
  const file = join(folder, 'killed', 'hearsay.grafeo');
  // How far the log must be for the engine to find nodes in it depends on the machine.
  let nodes = 0;
  for (let size = 100_000; nodes <= 1; size *= 2) {
    await rm(join(folder, 'killed'), { recursive: true, force: true });
    const child = start(folder, ['load', madeUp, '--no-grouping'], data);
    while (logSize(file) < size && child.exitCode === null) await delay(1);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect(child.signalCode).toBe('SIGKILL');
    const half = grafeo.GrafeoDB.create(file);
    nodes = half.nodeCount();
    half.close();
  }
  const { stdout } = await run(folder, ['load', madeUp, '--no-grouping', '--json'], data);
  expect(JSON.parse(stdout)).toMatchObject({ unchanged: 0, changed: 0 });
  expect(await readWholeFile(file)).toEqual(whole);
}, 240_000);
