/** Makes a folder that has its name only when everything is in it: neither a broken one nor a second process does harm. */

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** `await makeWhole('/cache/lib', (partial) => copyInto(partial))`; where the folder is there already, it stays as it is. */
export async function makeWhole(folder: string, fill: (partial: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}.partial-`);
  try {
    await fill(partial);
    await renameUnlessThere(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function renameUnlessThere(partial: string, folder: string): Promise<void> {
  try {
    await rename(partial, folder);
  } catch (error) {
    // Another process was first: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
}
