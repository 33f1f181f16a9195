/** `hearsay backup` and `hearsay restore` as people run them: beside a service, by a service, and where they must not. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readWholeFile } from '../../faults/graph/whole-graph.ts';
import { projectFile } from '../../src/project.ts';
import { graphFormat } from '../../src/store/graph-format.ts';
import { blocksOf } from '../page.ts';
import { expectNoStack, run, start } from './hearsay.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  expect((await run(folder, ['load', projectFile('seed')])).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

const restored = (name: string) => ({ HEARSAY_DATA: join(folder, name) });
const graphOf = (name: string) => readWholeFile(join(folder, name, 'hearsay.grafeo'));

test('there and back; never over a file, never into a graph', async () => {
  const backup = await run(folder, ['backup', 'one.backup', '--json']);
  expect(backup).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(backup.stdout)).toMatchObject({
    file: 'one.backup',
    header: { engine: 'embedded', graph: graphFormat },
    nodes: { Statement: 102 },
  });
  expect(await run(folder, ['backup', 'one.backup'])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/--force replaces it/),
  });
  expect(await run(folder, ['restore', 'one.backup'])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/holds a graph already/),
  });
  expect(await run(folder, ['restore', 'one.backup'], restored('copy'))).toMatchObject({ code: 0, stderr: '' });
  expect(await graphOf('copy')).toEqual(await graphOf('data'));
  expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('a file that is cut off is refused in words', async () => {
  const bytes = await readFile(join(folder, 'one.backup'));
  await writeFile(join(folder, 'half.backup'), bytes.subarray(0, bytes.length / 2));
  const { code, stdout, stderr } = await run(folder, ['restore', 'half.backup'], restored('half'));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^half\.backup is not as it was written: its end is missing\. Nothing is restored from it/);
});

test('the nightly line of the page works as it stands, in a folder that has no backups yet', async () => {
  const page = await readFile(projectFile('docs', 'backup.md'), 'utf8');
  const line = blocksOf(page, 'sh').find((block) => block.includes('find backups')) ?? '';
  const npx = `npx() { shift; '${process.execPath}' '${projectFile('dist', 'cli', 'main.js')}' "$@"; }`;
  const env = { PATH: process.env.PATH, HEARSAY_DATA: join(folder, 'data') };
  const shell = spawn('sh', ['-c', `${npx}\n${line}`], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stderr, [code]] = await Promise.all([text(shell.stderr), once(shell, 'close')]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(await readdir(join(folder, 'backups'))).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d\.backup$/)]);
}, 60_000);

test('a service that has the graph open writes it, for admins alone', async () => {
  const tokenOf = async (role: string) => {
    const { stdout } = await run(folder, ['token', 'create', '--name', role, '--role', role, '--json']);
    return JSON.parse(stdout).token as string;
  };
  const [admin, curator] = [await tokenOf('admin'), await tokenOf('curator')];
  const child = start(folder, ['serve', '--port', '0']);
  let output = '';
  const listening = new Promise<string>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const url = /(http:\S+)\/graphql/.exec(output)?.[1];
      if (url) resolve(url);
    });
  });
  try {
    const url = await listening;
    expect(await run(folder, ['backup', 'none.backup'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/needs the token of an admin/),
    });
    expect((await fetch(`${url}/backup`)).status).toBe(401);
    expect((await fetch(`${url}/backup`, { headers: { authorization: `Bearer ${curator}` } })).status).toBe(403);
    const all = await Promise.all(
      ['two', 'three'].map((name) => run(folder, ['backup', `${name}.backup`], { HEARSAY_TOKEN: admin })),
    );
    // One at a time; the other is told so.
    expect(all.map(({ code }) => code).filter((code) => code === 0).length).toBeGreaterThan(0);
    const written = all[0]?.code === 0 ? 'two.backup' : 'three.backup';
    expect(await run(folder, ['restore', written], restored('served'))).toMatchObject({ code: 0 });
  } finally {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
  expectNoStack(output);
  expect(await graphOf('served')).toEqual(await graphOf('data'));
});
