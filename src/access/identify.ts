/** From the header of a request to who sends it. */

import { HearsayError } from '../errors.ts';
import { findToken } from './token.ts';
import { readTokens, type StoredToken, stampOf } from './tokens-file.ts';
import type { Viewer } from './viewer.ts';

/** Tells who sends a request by its `Authorization` header; null where it names nobody. @throws HearsayError TOKEN_INVALID, TOKENS_UNREADABLE */
export type Identify = (authorization: string | undefined) => Promise<Viewer | null>;

/** Knows nobody: every token is wrong. */
export const identifyNobody: Identify = createIdentify(null);

/** Makes the look-up over a file of tokens, which is read again when it changes. */
export function createIdentify(file: string | null): Identify {
  let stamp: string | null = null;
  let tokens: readonly StoredToken[] = [];

  const current = async (): Promise<readonly StoredToken[]> => {
    if (file === null) return [];
    const found = await stampOf(file);
    if (found !== stamp) {
      tokens = found === null ? [] : await readTokens(file);
      stamp = found;
    }
    return tokens;
  };

  return async (authorization) => {
    // Other schemes belong to somebody before this service, such as a proxy with passwords of its own.
    const token = /^Bearer(?:\s+(.*))?$/i.exec(authorization ?? '');
    if (!token) return null;
    const known = findToken(await current(), token[1]?.trim() ?? '');
    if (known) return { name: known.name, role: known.role };
    throw new HearsayError(
      'TOKEN_INVALID',
      'The token is not known here, or was revoked. Leave the Authorization header out to read without one.',
    );
  };
}
