/** One process at a time: a lock beside a file, which outlives nobody who held it. */

import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { HearsayError } from '../errors.ts';

/** Whoever holds a lock reads and writes one small file. */
const patience = 15_000;
const pause = 20;
/** From when on the holder is taken for dead where that cannot be asked, as on another machine. */
const longHeld = 10_000;

/**
 * Does the work while nobody else does any on the same file. A process that was stopped for long has lost its turn to the next: before it writes,
 * work asks for `requireTurn`.
 * @throws HearsayError TOKENS_UNREADABLE where somebody else goes on and on, or had the turn meanwhile
 */
export async function oneAtATime<Result>(
  file: string,
  work: (requireTurn: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const lock = `${file}.lock`;
  // Where it runs, as which process, and the one turn of it.
  const holder = `${hostname()} ${process.pid} ${randomBytes(8).toString('hex')}`;
  await take(lock, holder);
  try {
    return await work(async () => {
      if ((await holderOf(lock)) !== holder) throw outOfTurn();
    });
  } finally {
    if ((await holderOf(lock)) === holder) await rm(lock, { force: true });
  }
}

function outOfTurn(): HearsayError {
  return new HearsayError(
    'TOKENS_UNREADABLE',
    'This hearsay token was stopped for so long that another one took its turn: it has changed nothing. Do it again.',
  );
}

async function take(lock: string, holder: string): Promise<void> {
  const begun = performance.now();
  while (!(await make(lock, holder))) {
    await endAbandoned(lock);
    if (performance.now() - begun > patience)
      throw new HearsayError(
        'TOKENS_UNREADABLE',
        `Another hearsay token is at work for long: ${lock} names its machine and process. Where there is none, delete that file.`,
      );
    await sleep(pause * (1 + Math.random()));
  }
}

/** Makes the lock, unless it is there. */
async function make(lock: string, holder: string): Promise<boolean> {
  let made: FileHandle;
  try {
    made = await open(lock, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    await made.writeFile(holder);
    return true;
  } catch (error) {
    // On a full disk there is room for its name only, and the next would wait for nobody.
    await rm(lock, { force: true });
    throw error;
  } finally {
    await made.close();
  }
}

/** Takes a lock away whose holder is no more: moved first, since meanwhile it may have become the lock of somebody who lives. */
async function endAbandoned(lock: string): Promise<void> {
  const holder = await holderOf(lock);
  if (holder === null || !(await isAbandoned(lock, holder))) return;
  const aside = `${lock}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await rename(lock, aside).catch(whereGone);
  if ((await holderOf(aside)) !== holder) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

async function isAbandoned(lock: string, holder: string): Promise<boolean> {
  const [host, pid] = holder.split(' ');
  if (host === hostname() && !isAlive(Number(pid))) return true;
  const made = await stat(lock).catch(whereGone);
  return made !== null && Date.now() - made.mtimeMs > longHeld;
}

function isAlive(pid: number): boolean {
  // Somebody has made the lock and not yet written who.
  if (!(pid > 0)) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: there is one, of another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Null where the lock is gone. */
async function holderOf(lock: string): Promise<string | null> {
  return readFile(lock, 'utf8').catch(whereGone);
}

function whereGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
