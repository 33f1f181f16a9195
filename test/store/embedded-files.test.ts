/** The files of the embedded engine: one process at a time, on the disk before anything is told, and damage is told and left as it is. */

import {
  chmod,
  cp,
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { graphFormat } from '../../src/store/graph-format.ts';
import type { Store } from '../../src/store/store.ts';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  store = openEmbedded(join(folder, 'data'));
  await store.prepare();
  await load(store, [projectFile('seed')]);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** What a kill at this moment would leave. */
async function leftBehind(name: string): Promise<string> {
  const copy = join(folder, name);
  await cp(join(folder, 'data'), copy, { recursive: true });
  return copy;
}

const logOf = async (data: string) => {
  const [name = ''] = (await readdir(join(data, 'hearsay.grafeo.wal')).catch(() => [])).sort().slice(-1);
  return join(data, 'hearsay.grafeo.wal', name);
};
const inside = async (data: string) => {
  const log = await readFile(await logOf(data)).catch(() => null);
  return [log, await readFile(join(data, 'hearsay.grafeo')).catch(() => null)];
};
const statementsIn = async (own: Store) =>
  (await own.read('stats-nodes')).find(({ label }) => label === 'Statement')?.count;

test('are in a folder that others cannot look into, unless whoever made it lets them', async () => {
  const rightsOf = async (data: string) => (await stat(data)).mode & 0o777;
  expect(await rightsOf(join(folder, 'data'))).toBe(0o700);
  const opened = join(folder, 'opened');
  await mkdir(opened);
  await chmod(opened, 0o755);
  await openEmbedded(opened).close();
  expect(await rightsOf(opened)).toBe(0o755);
});

test('a second one is refused, and the first goes on', async () => {
  expect(() => openEmbedded(join(folder, 'data'))).toThrow(
    expect.objectContaining({
      code: 'STORE_BUSY',
      message: expect.stringMatching(/^Another process has the graph in/),
    }),
  );
  expect(await statementsIn(store)).toBe(102);
});

test('what is told to be done was brought to the disk before', async () => {
  const own = openEmbedded(join(folder, 'synced'));
  await own.prepare();
  const handle = await open(join(folder, 'any'), 'w');
  const files = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const real = files.datasync;
  const onDisk: string[] = [];
  // The real one, with somebody who looks on, and whom nobody overtakes.
  files.datasync = async function (this: FileHandle) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await real.call(this);
    onDisk.push('the log');
  };
  try {
    await own.write((transaction) => transaction.write('mark-format', { version: graphFormat }));
    expect(onDisk).toEqual(['the log']);
  } finally {
    files.datasync = real;
    await own.close();
  }
});

test('what was told to be done is there after a kill', async () => {
  const copy = openEmbedded(await leftBehind('killed'));
  expect(await statementsIn(copy)).toBe(102);
  await copy.close();
  expect(await readdir(join(folder, 'killed'))).toEqual(['hearsay.grafeo', 'hearsay.grafeo-guard']);
});

test.each<[string, (data: string) => Promise<unknown>, RegExp]>([
  ['a byte of the log', async (data) => flip(await logOf(data), 0.5), /is damaged, and was left as it is/],
  ['a byte of the file', async (data) => flip(join(data, 'hearsay.grafeo'), 0), /is damaged, and was left as it is/],
  [
    'a file that is empty',
    async (data) => truncate(join(data, 'hearsay.grafeo'), 0),
    /is damaged, and was left as it is/,
  ],
  ['a file that is gone', async (data) => rm(join(data, 'hearsay.grafeo')), /is damaged, and was left as it is/],
  ['a log that lost its last byte', async (data) => cut(await logOf(data), 1), /1 bytes shorter than what was written/],
  ['a log that lost its end', async (data) => cut(await logOf(data), 5000), /5000 bytes shorter than what was written/],
  [
    'a log that is gone',
    async (data) => rm(join(data, 'hearsay.grafeo.wal'), { recursive: true }),
    /shorter than what was written/,
  ],
])('%s: told, and left as it is', async (name, damage, message) => {
  const data = await leftBehind(name.replaceAll(' ', '-'));
  await damage(data);
  const before = await inside(data);
  expect(() => openEmbedded(data)).toThrow(
    expect.objectContaining({ code: 'STORE_DAMAGED', message: expect.stringMatching(message) }),
  );
  expect(await inside(data)).toEqual(before);
});

test('a log that lost its end is opened by whoever says so', async () => {
  const data = await leftBehind('accepted');
  await cut(await logOf(data), 1);
  await rm(join(data, 'hearsay.grafeo-written'));
  const rest = openEmbedded(data);
  expect(await statementsIn(rest)).toBe(102);
  await rest.close();
});

async function flip(file: string, at: number): Promise<void> {
  const bytes = await readFile(file);
  const place = Math.floor((bytes.length - 1) * at);
  bytes[place] = (bytes[place] ?? 0) ^ 0xff;
  await writeFile(file, bytes);
}

async function cut(file: string, bytes: number): Promise<void> {
  await truncate(file, (await readFile(file)).length - bytes);
}
