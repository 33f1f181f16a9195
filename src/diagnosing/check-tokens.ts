/** The file of tokens: readable, and only by its owner. */

import { stat } from 'node:fs/promises';
import { readTokens } from '../access/tokens-file.ts';
import { HearsayError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { doubtful, type Finding, good, wrong } from './finding.ts';

type TokenSettings = Pick<Settings, 'tokens' | 'readersNeedToken'>;

export async function checkTokens({ tokens: file, readersNeedToken }: TokenSettings): Promise<readonly Finding[]> {
  try {
    const tokens = await readTokens(file);
    if (tokens.length === 0 && readersNeedToken)
      return [
        wrong(
          'tokens',
          'there are none, and READING=token asks for one: nobody can read',
          'hearsay token create --name NAME --role reader makes one; READING=open lets everybody read.',
        ),
      ];
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
