/** The lines of a compressed file, never more of it at once than a line, and never more in all than its size allows. */

import { type FileHandle, open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { HearsayError } from '../errors.ts';

export interface ReadLimits {
  /** Bytes of one line. */
  readonly line: number;
  /** How many times its own size a file may become. */
  readonly ratio: number;
  /** Bytes that any file may become. */
  readonly least: number;
}

/** An article may have 500,000 characters, and what was taken out with one stands in one line. */
const defaultLimits: ReadLimits = { line: 64 * 1024 * 1024, ratio: 100, least: 64 * 1024 * 1024 };
const newline = 0x0a;

/** Every line with the bytes that it is made of; what is open already is closed in the end. @throws HearsayError BACKUP_UNREADABLE, BACKUP_DAMAGED */
export async function* readLines(
  file: string,
  limits: ReadLimits = defaultLimits,
  opened?: FileHandle,
): AsyncGenerator<Buffer> {
  const handle = opened ?? (await openToRead(file));
  const most = Math.max(limits.least, (await handle.stat()).size * limits.ratio);
  const source = handle.createReadStream();
  const unzipped = createGunzip();
  // A failure of the one ends the other.
  source.on('error', (error) => unzipped.destroy(error)).pipe(unzipped);
  let [rest, restLength, all]: [Buffer[], number, number] = [[], 0, 0];
  try {
    for await (const chunk of unzipped as AsyncIterable<Buffer>) {
      all += chunk.length;
      if (all > most) throw damaged(file, `it becomes more than ${limits.ratio} times its size`);
      let from = 0;
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
        const own = chunk.subarray(from, end);
        yield restLength === 0 ? own : Buffer.concat([...rest, own]);
        [rest, restLength] = [[], 0];
        from = end + 1;
      }
      rest.push(chunk.subarray(from));
      restLength += chunk.length - from;
      if (restLength > limits.line) throw damaged(file, `a line of it is longer than ${limits.line} bytes`);
    }
  } catch (error) {
    throw all > 0 && isNoGzip(error) ? damaged(file, 'something stands after its end', error) : translated(error, file);
  } finally {
    source.destroy();
    unzipped.destroy();
  }
  if (restLength > 0) throw damaged(file, 'its end is missing');
}

/** @throws HearsayError BACKUP_DAMAGED */
export function damaged(file: string, how: string, cause?: unknown): HearsayError {
  return new HearsayError(
    'BACKUP_DAMAGED',
    `${file} is not as it was written: ${how}. Nothing is restored from it; take another copy.`,
    { cause },
  );
}

async function openToRead(file: string): Promise<FileHandle> {
  try {
    return await open(file);
  } catch (error) {
    throw translated(error, file);
  }
}

function translated(error: unknown, file: string): unknown {
  if (error instanceof HearsayError) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return damaged(file, 'its end is missing', error);
  if (isNoGzip(error))
    return new HearsayError('BACKUP_UNREADABLE', `${file} is no backup that hearsay backup has written.`, {
      cause: error,
    });
  if (code.startsWith('Z_')) return damaged(file, 'its checksum does not fit', error);
  if (/^E[A-Z]+$/.test(code))
    return new HearsayError('BACKUP_UNREADABLE', `${file} cannot be read: is it there, a file, and yours to read?`, {
      cause: error,
    });
  return error;
}

/** At the start of a file it is none that gzip has written; later something was added to one. */
function isNoGzip(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'Z_DATA_ERROR' && /incorrect header check/.test(message);
}
