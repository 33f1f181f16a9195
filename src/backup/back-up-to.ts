/** A backup as a file, which is there when all of it is on the disk and was read back, or not at all. */

import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { HearsayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { Manifest } from './backup-format.ts';
import { checkBackup } from './read-backup.ts';
import { type OnCopied, writeBackup } from './write-backup.ts';

/** Writes what a graph holds. @throws HearsayError INPUT_INVALID, STORE_FULL */
export async function backUpTo(file: string, store: Store, onCopied?: OnCopied): Promise<Manifest> {
  return whole(file, async (unfinished) => {
    const compressing = createGzip();
    const written = pipeline(compressing, createWriteStream(unfinished, { flush: true }));
    const failed = written.then(() => new Promise<never>(() => undefined));
    const take = async (text: string) => {
      if (!compressing.write(text))
        await Promise.race([new Promise((resolve) => compressing.once('drain', resolve)), failed]);
    };
    try {
      await Promise.race([writeBackup(store, take, onCopied), failed]);
    } catch (error) {
      compressing.destroy();
      await written.catch(() => undefined);
      throw error;
    }
    compressing.end();
    await written;
  });
}

/** Writes what somebody else has compressed, such as a service. @throws HearsayError BACKUP_DAMAGED where it does not arrive whole */
export async function saveBackup(file: string, compressed: AsyncIterable<Uint8Array>): Promise<Manifest> {
  return whole(file, (unfinished) =>
    pipeline(Readable.from(compressed), createWriteStream(unfinished, { flush: true })),
  );
}

async function whole(file: string, write: (unfinished: string) => Promise<void>): Promise<Manifest> {
  const unfinished = `${file}.unfinished`;
  try {
    await write(unfinished);
    const manifest = await checkBackup(unfinished);
    await rename(unfinished, file);
    return manifest;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw translated(error, file);
  }
}

function translated(error: unknown, file: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (/^(ENOSPC|EFBIG|EDQUOT)$/.test(code))
    return new HearsayError('STORE_FULL', `There is no room for ${file}: free some, or write it to another disk.`, {
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
