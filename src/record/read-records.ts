/** Records from files and folders of JSON lines, read as a stream: each line a record or a report. */

import { HearsayError } from '../errors.ts';
import type { Report } from '../report.ts';
import { findFiles, withoutRepeats } from './find-files.ts';
import { parseRecord } from './parse-record.ts';
import { type Line, maxLine, readLines } from './read-lines.ts';
import type { HearsayRecord } from './record.ts';

/** A record and the line it stands on. */
export interface PlacedRecord {
  readonly file: string;
  readonly line: number;
  readonly record: HearsayRecord;
}

/** The `.jsonl` files behind paths, each once. @throws HearsayError RECORDS_UNREADABLE */
export async function findRecordFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths)
    files.push(...(await findFiles(path, '.jsonl').catch((cause: unknown) => Promise.reject(unreadable(path, cause)))));
  if (files.length === 0) throw new HearsayError('RECORDS_UNREADABLE', `No .jsonl file stands in ${paths.join(', ')}.`);
  return withoutRepeats(files);
}

function unreadable(path: string, cause: unknown): HearsayError {
  const message = `${path} cannot be read: it does not exist, is no file of text, or is not yours to read.`;
  return new HearsayError('RECORDS_UNREADABLE', message, { cause });
}

/** A line of a file that is not empty. */
export interface PlacedLine {
  readonly file: string;
  readonly line: number;
  readonly text: Line;
}

/** Parses a line: a record, or what is wrong with it. */
export function parseLine({ text }: PlacedLine): ReturnType<typeof parseRecord> {
  if (typeof text === 'string') return parseRecord(text);
  return { findings: [{ code: text.fault, reason: faults[text.fault] }] };
}

const faults = {
  TOO_LARGE: `is longer than ${maxLine / 1024 / 1024} MiB: no record is`,
  NOT_TEXT: 'is not UTF-8: save the file as UTF-8',
} as const;

/** Reads the records of files in order. Empty lines are passed over. */
export async function* readRecords(files: readonly string[]): AsyncGenerator<PlacedRecord | { report: Report }> {
  for await (const lines of readRecordLines(files))
    for (const placed of lines) {
      const { file, line } = placed;
      const parsed = parseLine(placed);
      if ('record' in parsed) yield { file, line, record: parsed.record };
      else
        for (const finding of parsed.findings)
          yield { report: { file, line, ...finding, ...(parsed.id && { id: parsed.id }) } };
    }
}

/** The lines of files in order, as many at a time as come at once; empty ones are passed over. */
export async function* readRecordLines(files: readonly string[]): AsyncGenerator<readonly PlacedLine[]> {
  for (const file of files) {
    let line = 0;
    try {
      for await (const texts of readLines(file)) {
        const placed: PlacedLine[] = [];
        for (const text of texts) {
          line += 1;
          const said = line === 1 && typeof text === 'string' ? text.replace(/^\ufeff/, '') : text;
          if (typeof said !== 'string' || said.trim() !== '') placed.push({ file, line, text: said });
        }
        yield placed;
      }
    } catch (cause) {
      throw unreadable(file, cause);
    }
  }
}
