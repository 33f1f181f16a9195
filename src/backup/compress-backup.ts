/** A backup as it goes into a file: compressed, and never ahead of the disk. */

import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Store } from '../store/store.ts';
import { type OnCopied, writeBackup } from './write-backup.ts';

export interface BackUpOptions {
  readonly onCopied?: OnCopied;
  /** Ends it, where nobody wants it any more. */
  readonly signal?: AbortSignal;
}

/** Writes what a graph holds. @throws the reason of the signal, and what goes wrong with `output` */
export async function compressBackup(
  store: Store,
  output: Writable,
  { onCopied, signal }: BackUpOptions,
): Promise<void> {
  const compressing = createGzip();
  const written = pipeline(compressing, output);
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
}
