/** The file of tokens: who may write, with the hash of each token and never the token itself. */

import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HearsayError } from '../errors.ts';
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

/** Puts the tokens into the file, which only its owner may read; whoever reads meanwhile sees all of the old or all of the new. */
export async function writeTokens(file: string, tokens: readonly StoredToken[]): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(draft, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: 0o600 });
    // The mode above holds for a new file only.
    await chmod(draft, 0o600);
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new HearsayError(
      'TOKENS_UNREADABLE',
      `The tokens cannot be written to ${file}; HEARSAY_TOKENS names another.`,
      {
        cause,
      },
    );
  }
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
