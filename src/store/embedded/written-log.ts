/** The log of an embedded database: on the disk before a write is told to be done, and as long as it was when it was last told. */

import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { HearsayError } from '../../errors.ts';

/** A segment of the log is named after the position at which it begins, and opens with a header. */
const segmentName = /^wal_(\d+)\.log$/;
const headerBytes = 128;

/**
 * The engine hands a commit to the operating system and leaves it to that when it comes to the disk, and it cannot tell a log whose end was
 * cut off from one that ended there. So each commit is brought to the disk here, and a note beside the log says up to where that is so.
 */
export class WrittenLog {
  readonly #folder: string;
  readonly #note: string;

  constructor(database: string) {
    this.#folder = `${database}.wal`;
    this.#note = `${database}-written`;
  }

  /** @throws HearsayError STORE_DAMAGED where the log is shorter than it was. */
  check(): void {
    if (!existsSync(this.#note)) return;
    const [written, there] = [Number(readFileSync(this.#note, 'utf8')), this.#end()];
    if (!(written > there)) return;
    throw new HearsayError(
      'STORE_DAMAGED',
      `The log in ${this.#folder} is ${written - there} bytes shorter than what was written: its end is missing, and with it the last writes. Bring the files back or restore a backup; to go on with what is left, delete ${this.#note}.`,
    );
  }

  /** Resolves when the log as it is now is on the disk. */
  async sync(): Promise<void> {
    const newest = this.#segments().at(-1);
    if (newest === undefined) return;
    const file = await open(join(this.#folder, newest), 'r+').catch((error: NodeJS.ErrnoException) => {
      // A checkpoint has taken the segment away, after it had brought all of it to the disk.
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (file === undefined) return;
    try {
      const { size } = await file.stat();
      await file.datasync();
      await this.#write(positionOf(newest) + size - headerBytes);
    } finally {
      await file.close();
    }
  }

  /** The log is about to go. */
  forget(): void {
    rmSync(this.#note, { force: true });
  }

  /** In place and of one length, so that no kill leaves half of it. */
  async #write(end: number): Promise<void> {
    const note = await open(this.#note, existsSync(this.#note) ? 'r+' : 'w');
    try {
      await note.write(`${String(end).padStart(20, '0')}\n`, 0);
    } finally {
      await note.close();
    }
  }

  #end(): number {
    const newest = this.#segments().at(-1);
    return newest === undefined ? 0 : positionOf(newest) + statSync(join(this.#folder, newest)).size - headerBytes;
  }

  #segments(): string[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder)
      .filter((name) => segmentName.test(name))
      .sort();
  }
}

function positionOf(segment: string): number {
  return Number(segmentName.exec(segment)?.[1]);
}
