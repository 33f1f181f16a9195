/** Making and revoking tokens. */

import { HearsayError } from '../errors.ts';
import { hashOf, newToken } from './token.ts';
import { changeTokens, type StoredToken } from './tokens-file.ts';
import type { Role } from './viewer.ts';

/** Makes a token and keeps its hash; what comes back is the only copy. @throws HearsayError INPUT_INVALID where the name is taken */
export async function createToken(file: string, { name, role }: { name: string; role: Role }): Promise<string> {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,99}$/u.test(name))
    throw new HearsayError(
      'INPUT_INVALID',
      'A name has 1 to 100 letters, digits, blanks or . _ @ -, a letter or digit first.',
    );
  const token = newToken();
  const stored: StoredToken = { name, role, sha256: hashOf(token), created: new Date().toISOString() };
  await changeTokens(file, (tokens) => {
    if (!tokens.some((kept) => kept.name === name)) return [...tokens, stored];
    const message = `There is a token named "${name}"; revoke it first, or choose another name.`;
    throw new HearsayError('INPUT_INVALID', message);
  });
  return token;
}

/** Takes a token away; running services refuse it from then on. @throws HearsayError INPUT_INVALID where none has the name */
export async function revokeToken(file: string, name: string): Promise<void> {
  await changeTokens(file, (tokens) => {
    const rest = tokens.filter((token) => token.name !== name);
    if (rest.length < tokens.length) return rest;
    const message = `No token is named "${name}"; hearsay token list shows those that there are.`;
    throw new HearsayError('INPUT_INVALID', message);
  });
}
