/** A graph beside the file that it was made of: every record or line that was not refused, and nothing else. */

import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { copyLinks, copyNodes } from '../../src/backup/copy-graph.ts';
import { openExport } from '../../src/export/export-source.ts';
import { findFormat } from '../../src/export/formats.ts';
import { checkRecords } from '../../src/loading/check-records.ts';
import { canonicalRecord } from '../../src/record/canonical-record.ts';
import { parseRecord } from '../../src/record/parse-record.ts';
import type { Report } from '../../src/report.ts';
import type { Store } from '../../src/store/store.ts';

const shown = 600;

/** What of a restored graph is not in its backup, or the other way. */
export async function differencesToBackup(store: Store, backup: Buffer): Promise<string[]> {
  const said = gunzipSync(backup)
    .toString()
    .split('\n')
    .slice(1, -2)
    .map((line) => inOrder(JSON.parse(line)));
  const found: string[] = [];
  await store.snapshot(async (reader) => {
    for await (const lines of copyNodes(reader)) found.push(...lines.map(inOrder));
    for await (const lines of copyLinks(reader)) found.push(...lines.map(inOrder));
  });
  return differences(found, said);
}

/** What of a loaded graph is not in its files and their reports, or the other way; what is half there. */
export async function differencesToRecords(
  store: Store,
  files: readonly string[],
  reports: readonly Report[],
): Promise<string[]> {
  const refused = new Set(reports.map(({ file, line }) => `${file}:${line}`));
  const said: string[] = [];
  const silent: string[] = [];
  for (const file of files)
    for (const [index, line] of linesOf(await readFile(file)).entries()) {
      if (refused.has(`${file}:${index + 1}`) || line?.trim() === '') continue;
      const parsed = line === null ? { findings: [] } : parseRecord(line);
      if ('record' in parsed) said.push(inOrder(canonicalRecord(parsed.record)));
      else silent.push(`${file}:${index + 1} is neither a record nor reported: ${line?.slice(0, shown)}`);
    }
  let text = '';
  for await (const chunk of findFormat('jsonl').write(await openExport(store, { texts: true }), 'graph')) text += chunk;
  const found = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => inOrder(JSON.parse(line)));
  const { halves } = await checkRecords(store);
  return [...silent, ...differences(found, said), ...halves.map((id) => `${id} is not whole`)];
}

/** Null where a line is no UTF-8. */
function linesOf(bytes: Buffer): (string | null)[] {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return bytes
    .toString('latin1')
    .split(/\r\n|\n|\r/)
    .map((line) => {
      try {
        return decoder.decode(Buffer.from(line, 'latin1'));
      } catch {
        return null;
      }
    });
}

function differences(found: readonly string[], said: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of said) left.set(line, (left.get(line) ?? 0) + 1);
  const tooMany = found.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
  const missing = [...left].filter(([, count]) => count > 0);
  return [
    ...tooMany.map((line) => `nobody said ${line.slice(0, shown)}`),
    ...missing.map(([line]) => `missing ${line.slice(0, shown)}`),
  ];
}

/** The same text for the same value: names in order, labels too, and no numbers of additions, which tell when a statement came. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (key, item) => {
    if (key === 'labels') return [...item].sort();
    if (item === null || typeof item !== 'object' || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
