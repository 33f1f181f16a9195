/** A backup as a file, which is there when all of it is on the disk and was read back, or not at all. */

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Store } from '../store/store.ts';
import type { Manifest } from './backup-format.ts';
import { type BackUpOptions, compressBackup } from './compress-backup.ts';
import { checkBackup } from './read-backup.ts';
import { wholeFile } from './whole-file.ts';

/** On the disk when it is closed. The texts are in it: only its owner may read it. */
const kept = { flush: true, mode: 0o600 };

/** Writes what a graph holds. @throws HearsayError INPUT_INVALID, DISK_FULL, and the reason of the signal */
export async function backUpTo(file: string, store: Store, options: BackUpOptions = {}): Promise<Manifest> {
  return wholeFile(file, async (unfinished) => {
    await compressBackup(store, createWriteStream(unfinished, kept), options);
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
