/** `hearsay serve` as a process: seeds what is empty, leaves alone what is not, and stops cleanly on SIGTERM. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';

let folder: string;
let service: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
});
afterEach(async () => {
  service?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Starts the service and resolves with its address once it says that it answers. */
async function start(...options: string[]): Promise<{ url: string; output: () => string }> {
  let output = '';
  service = spawn(process.execPath, [projectFile('dist', 'cli', 'main.js'), 'serve', '--port', '0', ...options], {
    env: { PATH: process.env.PATH, HEARSAY_DATA: folder },
    cwd: folder,
  });
  service.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  for await (const chunk of service.stdout ?? []) {
    output += chunk;
    const url = /(http:\/\/[\d.:]+)\/graphql/.exec(output)?.[1];
    if (url) return { url, output: () => output };
  }
  throw new Error(`the service ended: ${output}`);
}

async function countStatements(url: string): Promise<number> {
  const body = JSON.stringify({ query: '{ statements { totalCount } }' });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return ((await response.json()) as { data: { statements: { totalCount: number } } }).data.statements.totalCount;
}

async function stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  service?.kill(signal);
  const [code] = await once(service as ChildProcess, 'exit');
  return code;
}

test('an empty graph is seeded once, and SIGTERM ends the service with code 0', async () => {
  const first = await start();
  const seeded = await countStatements(first.url);
  expect(seeded).toBeGreaterThan(90);
  expect(await stop()).toBe(0);
  const second = await start();
  expect(second.output()).not.toContain('seed');
  expect(await countStatements(second.url)).toBe(seeded);
  expect(await stop()).toBe(0);
});

test('a terminal that is closed ends it as SIGTERM does', async () => {
  await start('--no-seed');
  expect(await readdir(folder)).toContain('service.json');
  expect(await stop('SIGHUP')).toBe(0);
  expect(await readdir(folder)).not.toContain('service.json');
});

test("a graph with the user's data is never touched", async () => {
  const file = join(folder, 'own.jsonl');
  await writeFile(file, '{"type": "entity", "id": "person:own", "kind": "PERSON", "name": "Own"}');
  const store = openEmbedded(folder);
  await store.prepare();
  await load(store, [file]);
  await store.close();
  const { url } = await start();
  expect(await countStatements(url)).toBe(0);
  expect(await stop()).toBe(0);
});

/** Runs a command on the same graph, beside the service. */
async function runBeside(...words: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const command = spawn(process.execPath, [projectFile('dist', 'cli', 'main.js'), ...words], {
    env: { PATH: process.env.PATH, HEARSAY_DATA: folder },
    cwd: folder,
  });
  let [stdout, stderr] = ['', ''];
  command.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  command.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(command, 'close');
  return { code, stdout, stderr };
}

test('a question beside the service is put to the service', async () => {
  await start();
  expect(await runBeside('ask', '--speaker', 'Blinken', '--about', 'Russia')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('3 statements.'),
  });
});

test('a load beside the service is refused with the way out', async () => {
  await start();
  const { code, stderr } = await runBeside('load', projectFile('seed'));
  expect(code).toBe(1);
  expect(stderr).toContain('Another process has the graph');
  expect(stderr).not.toContain('    at ');
});

test('a question where there is no graph yet says how to get one, and makes none', async () => {
  const { code, stderr } = await runBeside('ask', '--about', 'CSTO');
  expect(code).toBe(1);
  expect(stderr).toContain('There is no graph');
  expect(await readdir(folder)).toEqual([]);
});
