/** A file that is there when all of it is written, or not at all. */

import { rename, rm } from 'node:fs/promises';
import { HearsayError, hasNoRoom } from '../errors.ts';

/** Has `write` write beside the file, and puts that in its place when all is done. @throws HearsayError INPUT_INVALID, DISK_FULL */
export async function wholeFile<Result>(file: string, write: (unfinished: string) => Promise<Result>): Promise<Result> {
  const unfinished = `${file}.unfinished`;
  try {
    // What a kill has left there would keep its rights.
    await rm(unfinished, { force: true });
    const result = await write(unfinished);
    await rename(unfinished, file);
    return result;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw translated(error, file);
  }
}

function translated(error: unknown, file: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (hasNoRoom(error))
    return new HearsayError('DISK_FULL', `There is no room for ${file}: free some, or write it to another disk.`, {
      cause: error,
    });
  if (/^(ENOENT|EACCES|EISDIR|ENOTDIR|EROFS)$/.test(code))
    return new HearsayError(
      'INPUT_INVALID',
      `${file} cannot be written: its folder is missing or not yours to write.`,
      { cause: error },
    );
  return error;
}
