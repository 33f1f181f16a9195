/** The checksum by which a load sees that a record is already in the graph as it is. */

import { createHash } from 'node:crypto';
import { canonicalRecord } from '../record/canonical-record.ts';
import type { HearsayRecord } from '../record/record.ts';

/**
 * SHA-256 over the JSON of the record's canonical form with all keys in order, the first 16 hexadecimal digits. An article's text
 * does not count: its own hash stands in the record, and the owner may put the text there later.
 */
export function checksum(record: HearsayRecord): string {
  return createHash('sha256')
    .update(inOrder({ ...canonicalRecord(record), text: undefined }))
    .digest('hex')
    .slice(0, 16);
}

/** JSON with the keys in order. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const said = Object.entries(value).filter(([, item]) => item !== undefined);
  const inOrderOfKeys = said.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${inOrderOfKeys.map(([key, item]) => `${JSON.stringify(key)}:${inOrder(item)}`).join()}}`;
}
