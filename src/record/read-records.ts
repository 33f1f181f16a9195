/** Records from files and folders of JSON lines, read as a stream: each line a record or a report. */

import { createReadStream } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { HearsayError } from '../errors.ts';
import type { Report } from '../report.ts';
import { parseRecord } from './parse-record.ts';
import type { HearsayRecord } from './record.ts';

/** A record and the line it stands on. */
export interface PlacedRecord {
  readonly file: string;
  readonly line: number;
  readonly record: HearsayRecord;
}

/** The `.jsonl` files behind paths: files as they are, folders searched through, in the order of their names. */
export async function findRecordFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((cause) => {
      throw new HearsayError(
        'RECORDS_UNREADABLE',
        `${path} cannot be read: it does not exist or is not yours to read.`,
        { cause },
      );
    });
    if (!found.isDirectory()) files.push(path);
    else {
      const inside: string[] = [];
      for await (const entry of await opendir(path, { recursive: true }))
        if (entry.isFile() && entry.name.endsWith('.jsonl')) inside.push(join(entry.parentPath, entry.name));
      files.push(...inside.sort());
    }
  }
  if (files.length === 0) throw new HearsayError('RECORDS_UNREADABLE', `No .jsonl file stands in ${paths.join(', ')}.`);
  return files;
}

/** Reads the records of files in order. Empty lines are passed over. */
export async function* readRecords(files: readonly string[]): AsyncGenerator<PlacedRecord | { report: Report }> {
  for (const file of files) {
    let line = 0;
    for await (const text of createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      line += 1;
      if (text.trim() === '') continue;
      const parsed = parseRecord(line === 1 ? text.replace(/^\ufeff/, '') : text);
      if ('record' in parsed) yield { file, line, record: parsed.record };
      else
        for (const finding of parsed.findings)
          yield { report: { file, line, ...finding, ...(parsed.id && { id: parsed.id }) } };
    }
  }
}
