/** The file of tokens: readable, and only by its owner. */

import { stat } from 'node:fs/promises';
import { readTokens } from '../access/tokens-file.ts';
import { HearsayError } from '../errors.ts';
import { doubtful, type Finding, good, wrong } from './finding.ts';

export async function checkTokens(file: string): Promise<readonly Finding[]> {
  try {
    const tokens = await readTokens(file);
    if (tokens.length === 0) return [good('tokens', 'there are none: nobody can write over HTTP')];
    const writers = tokens.filter(({ role }) => role !== 'READER').length;
    const { mode } = await stat(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      return [doubtful('tokens', `others on this machine can read ${file}`, `chmod 600 ${file}`)];
    return [good('tokens', `${tokens.length}, of which ${writers} may write`)];
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    return [
      wrong('tokens', error.message, 'hearsay token create writes a file that fits, once this one is out of the way.'),
    ];
  }
}
