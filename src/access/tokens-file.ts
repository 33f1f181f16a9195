/** The file of tokens: who may write, with the hash of each token and never the token itself. */

import { chmod, mkdir, open, readFile, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { HearsayError, hasNoRoom } from '../errors.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Role, roles } from './viewer.ts';

/** A token as it is kept. */
export interface StoredToken {
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the token, in hexadecimal. */
  readonly sha256: string;
  /** When it was made, in ISO 8601. */
  readonly created: string;
}

/** Reads the tokens; a file that is not there holds none. @throws HearsayError TOKENS_UNREADABLE */
export async function readTokens(file: string): Promise<readonly StoredToken[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw unreadable(file, 'cannot be read', cause);
  }
  const tokens = parse(text);
  if (tokens === null) throw unreadable(file, 'does not hold tokens as hearsay token writes them');
  return tokens;
}

/**
 * Has `change` say what becomes of the tokens, while nobody else changes them: what two commands do at a time, both is done. Whoever reads
 * meanwhile sees all of the old or all of the new. Where the file is a link, the file that it leads to is written.
 * @throws HearsayError TOKENS_UNREADABLE, DISK_FULL, and what `change` throws
 */
export async function changeTokens(
  file: string,
  change: (tokens: readonly StoredToken[]) => readonly StoredToken[],
): Promise<void> {
  try {
    const target = await behindLinks(file);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await oneAtATime(target, async (requireTurn) => writeTokens(target, change(await readTokens(target)), requireTurn));
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause;
    if (hasNoRoom(cause))
      throw new HearsayError(
        'DISK_FULL',
        `There is no room for the tokens in ${file}: they are as they were. Make room, and do this again.`,
        { cause },
      );
    const message = `The tokens cannot be written to ${file}; HEARSAY_TOKENS names another.`;
    throw new HearsayError('TOKENS_UNREADABLE', message, { cause });
  }
}

/** Where a file is, or would be made, once all links are followed. */
async function behindLinks(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const to = await readlink(file).catch(() => null);
    return to === null ? file : behindLinks(resolve(dirname(file), to));
  }
}

/** Only its owner may read the file, which is on the disk before it takes the place of the other. */
async function writeTokens(
  file: string,
  tokens: readonly StoredToken[],
  requireTurn: () => Promise<void>,
): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  try {
    await writeFile(draft, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: 0o600, flush: true });
    // The mode above holds for a new file only.
    await chmod(draft, 0o600);
    await requireTurn();
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
}

/** A token that was revoked stays so when the power fails; not every system lets a folder be synced. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder).catch(() => null);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}

/** What changes whenever the file does; null where there is none. */
export async function stampOf(file: string): Promise<string | null> {
  try {
    const { ino, size, mtimeMs } = await stat(file);
    return `${ino} ${size} ${mtimeMs}`;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(file, 'cannot be read', cause);
  }
}

function parse(text: string): readonly StoredToken[] | null {
  try {
    const { tokens } = JSON.parse(text) as { tokens?: unknown };
    return Array.isArray(tokens) && tokens.every(isToken) ? tokens : null;
  } catch {
    return null;
  }
}

function isToken(value: unknown): value is StoredToken {
  const { name, role, sha256, created } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    typeof name === 'string' &&
    typeof created === 'string' &&
    roles.some((known) => known === role) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}

function unreadable(file: string, reason: string, cause?: unknown): HearsayError {
  const mend = 'Mend it or take it away; without it nobody can write over HTTP.';
  return new HearsayError('TOKENS_UNREADABLE', `The file of tokens, ${file}, ${reason}. ${mend}`, { cause });
}
