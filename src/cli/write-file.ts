/** Files that commands write: never over what is there unless told so, and never half. */

import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HearsayError } from '../errors.ts';

/** @throws HearsayError INPUT_INVALID where the file is there and must not be replaced. */
export function refuseToReplace(file: string, another = '--output names another'): void {
  if (existsSync(file))
    throw new HearsayError('INPUT_INVALID', `${file} is there already; --force replaces it, ${another}.`);
}

/** @throws HearsayError INPUT_INVALID where something else stands there, or nothing may be made. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause) => {
    throw new HearsayError('INPUT_INVALID', `${folder} cannot be made a folder; --output names another.`, { cause });
  });
}

/** Writes chunks beside the file and puts them in its place when the last one is there. */
export async function writeWhole(file: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EISDIR' && code !== 'ENOTDIR') throw cause;
    throw new HearsayError('INPUT_INVALID', `${file} cannot be written: its folder is missing or not yours to write.`, {
      cause,
    });
  }
}
