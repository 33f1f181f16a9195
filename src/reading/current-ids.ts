/** Ids that entities had before they were merged into another, or before their kind was corrected. */

import type { Reader } from '../store/store.ts';

/** What former ids mean now; other ids are passed over. */
export async function readCurrentIds(reader: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = ids.length === 0 ? [] : await reader.read('current-ids', { ids });
  return new Map(rows.map(({ id, now }) => [id as string, now as string]));
}
