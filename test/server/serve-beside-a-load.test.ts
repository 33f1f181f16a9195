/** `hearsay serve` on a Neo4j in which somebody else is at work: it answers meanwhile, and adds nothing to what the other has begun. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bringUpToDate } from '../../src/loading/bring-up-to-date.ts';
import { projectFile } from '../../src/project.ts';
import type { Store } from '../../src/store/store.ts';
import { engines, runOnNeo4j, testNeo4j } from '../store/engines.ts';
import { askService, untilTrue } from './ask-service.ts';

const neo4j = engines.find(({ name }) => name === 'Neo4j');
let folder: string;
let store: Store | undefined;
let service: ChildProcess | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  store = await neo4j?.open();
});
afterAll(async () => {
  service?.kill('SIGKILL');
  if (store) await neo4j?.close(store);
  await rm(folder, { recursive: true });
});

/** Starts one that says what it waits for, and tells all that it says. */
async function startWaiting(): Promise<() => string> {
  const { uri, user, password } = await testNeo4j();
  let said = '';
  service = spawn(process.execPath, [projectFile('dist', 'cli', 'main.js'), 'serve', '--port', '0'], {
    env: { PATH: process.env.PATH, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LOG_LEVEL: 'silent' },
    cwd: folder,
  });
  for (const stream of [service.stdout, service.stderr])
    stream?.on('data', (chunk) => {
      said += chunk;
    });
  await untilTrue(async () => said.includes('keeps this service waiting'), 40_000);
  return () => said;
}

/** The exit code, or that there was none in time. */
async function stop(): Promise<unknown> {
  service?.kill('SIGTERM');
  const signal = AbortSignal.timeout(20_000);
  return once(service as ChildProcess, 'exit', { signal }).then(
    ([code]) => code,
    () => 'late',
  );
}

test('a service beside a first load says what it waits for, answers meanwhile, and seeds nothing', async () => {
  if (!store) throw new Error('there is no Neo4j among the engines');
  await bringUpToDate(store);
  let url = '';
  let said = () => '';
  await store.alone(async () => {
    await startWaiting();
    // One that is stopped meanwhile waits for nobody.
    expect(await stop()).toBe(0);
    said = await startWaiting();
    url = /(http:\S+)\/graphql/.exec(said())?.[1] ?? '';
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(503);
    expect(await askService(url, '{ statements { totalCount } }')).toMatchObject({
      data: { statements: { totalCount: 0 } },
    });
    await runOnNeo4j("CREATE (:Entity:Person {id: 'person:first', name: 'First'})");
  });
  await untilTrue(async () => (await fetch(`${url}/ready`)).status === 200, 40_000);
  expect(said()).toContain('it is not seeded');
  expect(await runOnNeo4j('MATCH (n) WHERE NOT n:Counter RETURN count(n) AS count')).toEqual([{ count: 1 }]);
  expect(await stop()).toBe(0);
}, 120_000);
