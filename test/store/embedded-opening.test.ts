/** Why an embedded graph cannot be opened, as people are told. */

import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { openingError } from '../../src/store/embedded/errors.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(['file', join('file', 'data')])('in %s, where a file stands in the way', async (path) => {
  await writeFile(join(folder, 'file'), '');
  expect(() => openEmbedded(join(folder, path))).toThrow(/is a file, not a folder.*HEARSAY_DATA/);
});

test('in a folder that is not this user’s to write', async () => {
  const data = join(folder, 'data');
  await mkdir(data);
  await chmod(data, 0o500);
  const words = /must be writable for whoever runs Hearsay.*HEARSAY_DATA/;
  // Nothing is closed to root, who is told what others are.
  if (process.getuid?.() === 0) {
    const said = 'Database error: GRAFEO-X003: I/O error: Permission denied (os error 13)';
    expect(openingError(data, new Error(said))).toMatchObject({ message: expect.stringMatching(words) });
  } else expect(() => openEmbedded(data)).toThrow(words);
});
