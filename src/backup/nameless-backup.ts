/** A backup in a file that stands in no folder: it is gone with the last who has it open, be it that the process is killed. */

import { randomUUID } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../store/store.ts';
import { type BackUpOptions, compressBackup } from './compress-backup.ts';
import { checkBackup } from './read-backup.ts';

/** Writes what a graph holds on the disk of a folder, reads it back, and gives it to be read. @throws the reason of the signal, and what the disk says */
export async function namelessBackup(folder: string, store: Store, options: BackUpOptions): Promise<ReadStream> {
  const { name, toWrite, toCheck, toSend } = await openNameless(join(folder, `hearsay-backup-${randomUUID()}`));
  try {
    await compressBackup(store, toWrite.createWriteStream(), options);
    await checkBackup(name, undefined, toCheck);
    return toSend.createReadStream();
  } catch (error) {
    await Promise.all([toWrite, toCheck, toSend].map((handle) => handle.close()));
    throw error;
  }
}

interface Nameless {
  /** What it was called. */
  readonly name: string;
  readonly toWrite: FileHandle;
  readonly toCheck: FileHandle;
  readonly toSend: FileHandle;
}

/** What is read of it begins at its start, whatever else is done with it. */
async function openNameless(name: string): Promise<Nameless> {
  const toWrite = await open(name, 'wx', 0o600);
  try {
    return { name, toWrite, toCheck: await open(name), toSend: await open(name) };
  } finally {
    await rm(name);
  }
}
