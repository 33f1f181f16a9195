/** The folder of the embedded graph: there, writable, with room to grow. */

import { constants } from 'node:fs';
import { access, readdir, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { doubtful, type Finding, good, wrong } from './finding.ts';

/** A checkpoint writes the graph anew beside the old one. */
const roomNeeded = 2;
const leastRoom = 256 * 1024 ** 2;

export async function checkDataFolder(folder: string): Promise<readonly Finding[]> {
  const there = await firstThere(folder);
  try {
    // What is no folder has nothing in it, not even itself.
    await access(`${there}/.`, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR')
      return [wrong('data folder', `${there} is a file`, 'Move it away, or name a folder with HEARSAY_DATA.')];
    const mend = 'Give it to the user that runs Hearsay, or name another folder with HEARSAY_DATA.';
    return [wrong('data folder', `${there} cannot be written to`, mend)];
  }
  const [size, { bavail, bsize }] = [await sizeOf(folder), await statfs(there)];
  const free = bavail * bsize;
  const found = `${folder} holds ${inMegabytes(size)}, and there is room for ${inMegabytes(free)}`;
  if (free < Math.max(leastRoom, size * roomNeeded))
    return [doubtful('data folder', found, 'Make room: the graph is written anew beside the old one.')];
  return [good('data folder', found), ...(await checkRights(folder))];
}

/** The texts are in it. */
async function checkRights(folder: string): Promise<readonly Finding[]> {
  const there = await stat(folder).catch(() => null);
  if (there === null || process.platform === 'win32' || (there.mode & 0o077) === 0) return [];
  return [doubtful('data folder', `others on this machine can look into ${folder}`, `chmod 700 ${folder}`)];
}

/** The folder itself, or the nearest above it in which it would be made. */
async function firstThere(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : firstThere(dirname(folder));
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = files
    .filter((file) => file.isFile())
    .map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 ** 2).toLocaleString('en')} MB`;
}
