/** Files that commands write: never over what is there unless told so, and never half. */

import { createWriteStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { wholeFile } from '../backup/whole-file.ts';
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

/** Writes chunks beside the file and puts them in its place when the last one is there. @throws HearsayError INPUT_INVALID, DISK_FULL */
export async function writeWhole(file: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  await wholeFile(file, (unfinished) => pipeline(Readable.from(chunks), createWriteStream(unfinished)));
}
