/** Tokens: 256 random bits each, of which a hash is kept. So many bits need no slow hash: nobody can try them all. */

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { StoredToken } from './tokens-file.ts';

/** Shows people, and programs that look for secrets where none should be, what they have before them. */
const prefix = 'hearsay_';

/** A new token, to be shown once and not kept. */
export function newToken(): string {
  return prefix + randomBytes(32).toString('base64url');
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The kept token that this one is. Each is compared, all of it, so that the time taken tells nothing. */
export function findToken(tokens: readonly StoredToken[], token: string): StoredToken | null {
  const hash = Buffer.from(hashOf(token), 'hex');
  let found: StoredToken | null = null;
  for (const kept of tokens) if (timingSafeEqual(Buffer.from(kept.sha256, 'hex'), hash)) found = kept;
  return found;
}
