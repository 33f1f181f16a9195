/** Backups made by hand, with the checksum that fits them. */

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Every line of a backup, the last one too. */
export function linesOf(backup: Buffer): string[] {
  return gunzipSync(backup).toString().split('\n').slice(0, -1);
}

/** A backup of these lines and this end, which says what its lines hold. */
export function signed(lines: readonly string[], footer: object): Buffer {
  const body = lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  return gzipSync(`${body}${JSON.stringify({ ...footer, sha256 })}\n`);
}
