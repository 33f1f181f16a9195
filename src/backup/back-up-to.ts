/** A backup as a file, which is there when all of it is on the disk and was read back, or not at all. */

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Store } from '../store/store.ts';
import type { Manifest } from './backup-format.ts';
import { checkBackup } from './read-backup.ts';
import { wholeFile } from './whole-file.ts';
import { type OnCopied, writeBackup } from './write-backup.ts';

/** On the disk when it is closed. The texts are in it: only its owner may read it. */
const kept = { flush: true, mode: 0o600 };

interface BackUpOptions {
  readonly onCopied?: OnCopied;
  /** Ends it, where nobody wants it any more. */
  readonly signal?: AbortSignal;
}

/** Writes what a graph holds. @throws HearsayError INPUT_INVALID, DISK_FULL, and the reason of the signal */
export async function backUpTo(
  file: string,
  store: Store,
  { onCopied, signal }: BackUpOptions = {},
): Promise<Manifest> {
  return wholeFile(file, async (unfinished) => {
    const compressing = createGzip();
    const written = pipeline(compressing, createWriteStream(unfinished, kept));
    const failed = written.then(() => new Promise<never>(() => undefined));
    const take = async (text: string) => {
      signal?.throwIfAborted();
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
    return checkBackup(unfinished);
  });
}

/** Writes what somebody else has compressed, such as a service. @throws HearsayError BACKUP_DAMAGED where it does not arrive whole */
export async function saveBackup(file: string, compressed: AsyncIterable<Uint8Array>): Promise<Manifest> {
  return wholeFile(file, async (unfinished) => {
    await pipeline(Readable.from(compressed), createWriteStream(unfinished, kept));
    return checkBackup(unfinished);
  });
}
