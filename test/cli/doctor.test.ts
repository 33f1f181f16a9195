/** `hearsay doctor`, as people and machines run it. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import { run } from './hearsay.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
  expect((await run(folder, ['load', projectFile('seed')])).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

test('finds nothing wrong where nothing is', async () => {
  const { code, stdout, stderr } = await run(folder, ['doctor'], { PORT: '0' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^good {6}graph: 102 statements in 5 articles, \d+ entities$/m);
  expect(stdout).not.toMatch(/^wrong/m);
});

test('says what is wrong, how it is mended, and fails', async () => {
  const { code, stdout } = await run(folder, ['doctor', '--json'], { PORT: 'http' });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toContainEqual(
    expect.objectContaining({
      about: 'settings',
      state: 'wrong',
      found: expect.stringContaining('PORT: "http" is not a port'),
    }),
  );
});
