/** The first readings of records: which lines are bad, and why, before anything is written. */

import { HearsayError } from '../errors.ts';
import { parseLine, readRecordLines } from '../record/read-records.ts';
import type { HearsayRecord } from '../record/record.ts';
import type { Report } from '../report.ts';
import type { Reader } from '../store/store.ts';
import { Contradictions } from './contradictions.ts';
import { Elsewhere } from './elsewhere.ts';
import { IdTable } from './id-table.ts';
import { NumbersList } from './numbers-list.ts';
import { type NumberedRecord, RecordLines } from './record-lines.ts';
import { referencesOf } from './references.ts';

/** What the survey found: the reports, how many records are good, and how to read these. */
export interface Survey {
  readonly reports: readonly Report[];
  readonly good: number;
  readonly lines: RecordLines;
}

/** A database in which there is nothing. */
export const nothingThere: Reader = { read: async () => [] };

/**
 * Reads all files. A record is bad where it does not fit the schema, contradicts itself, has an id that an earlier line has, or refers to
 * something that is neither in these files nor in the graph; what refers to a bad record is bad too. Some 70 bytes are kept of a record.
 */
export async function survey(files: readonly string[], reader: Reader): Promise<Survey> {
  const surveyor = new Surveyor(files, reader);
  await surveyor.readAll();
  for (let found = await surveyor.check(); found > 0; ) found = await surveyor.checkReferences();
  const { reports, good, lines } = surveyor;
  const order = new Map(files.map((file, place) => [file, place]));
  reports.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line);
  return { reports, good, lines };
}

/** Each takes some 300 bytes of memory. */
const mostReports = 500_000;

class Surveyor {
  readonly reports: Report[] = [];
  readonly lines: RecordLines;
  good = 0;
  readonly #files: readonly string[];
  readonly #ids = new IdTable();
  /** The line of each id. */
  readonly #lineOf = new NumbersList();
  readonly #contradictions = new Contradictions();
  /** The ids of entities whose kind somebody corrected. */
  readonly #becoming = new Set<string>();
  readonly #elsewhere: Elsewhere;

  constructor(files: readonly string[], reader: Reader) {
    this.#files = files;
    this.lines = new RecordLines(files);
    this.#elsewhere = new Elsewhere(reader);
  }

  /** Every line by itself, and ids that stand twice. */
  async readAll(): Promise<void> {
    for await (const lines of readRecordLines(this.#files))
      for (const placed of lines) {
        const { file, line } = placed;
        const number = this.lines.numberOf(placed);
        const parsed = parseLine(placed);
        if ('record' in parsed) this.#keep(number, parsed.record);
        else {
          const { id, findings } = parsed;
          for (const finding of findings) this.#report({ file, line, ...finding, ...(id !== undefined && { id }) });
          if (id !== undefined && this.#ids.get(id) === undefined) this.#lineOf.set(this.#ids.add(id), number);
        }
      }
  }

  #keep(number: number, record: HearsayRecord): void {
    const known = this.#ids.get(record.id);
    this.lines.keep(number, record);
    this.good += 1;
    if (known !== undefined && this.lines.isRecord(this.#lineOf.get(known))) {
      const before = this.lines.placeOf(this.#lineOf.get(known));
      this.#refuse({ line: number, record }, 'DUPLICATE_ID', '/id', `stands already at ${before}`);
      return;
    }
    this.#lineOf.set(this.#ids.add(record.id), number);
    this.#contradictions.remember(record);
    if (record.type === 'change' && record.kind === 'ENTITY_CORRECT' && record.into !== undefined)
      this.#becoming.add(record.into);
  }

  /** What records say against each other, and what they refer to; how many were found bad. */
  async check(): Promise<number> {
    const before = this.good;
    for await (const records of this.lines.read()) {
      const missing = records.flatMap(({ record }) =>
        referencesOf(record).flatMap(({ target }) => (this.#ids.get(target) === undefined ? [target] : [])),
      );
      await this.#elsewhere.ask(missing);
      const outlets = await this.#elsewhere.readOutlets(
        records.flatMap(({ record }) => (record.type === 'article' ? [record.outlet] : [])),
      );
      for (const item of records) {
        for (const { field, reason } of this.#contradictions.of(item.record))
          this.#refuse(item, 'INCONSISTENT', field, reason);
        this.#checkOutlet(item, outlets);
        this.#checkReferencesOf(item);
      }
    }
    return before - this.good;
  }

  /** Once more what records refer to, where others have been found bad; how many were. */
  async checkReferences(): Promise<number> {
    const before = this.good;
    for await (const records of this.lines.read()) for (const item of records) this.#checkReferencesOf(item);
    return before - this.good;
  }

  /** An article whose outlet is no organization any more. */
  #checkOutlet(item: NumberedRecord, outlets: ReadonlyMap<string, string | undefined>): void {
    if (item.record.type !== 'article') return;
    const now = outlets.get(item.record.outlet);
    if (now === undefined || now.startsWith('organization:')) return;
    const reason = `is ${now} now, which publishes nothing, as somebody corrected its kind; hearsay changes ${now} tells who`;
    this.#refuse(item, 'INCONSISTENT', '/outlet', reason);
  }

  #checkReferencesOf(item: NumberedRecord): void {
    if (!this.lines.isGood(item.line)) return;
    for (const { field, target } of referencesOf(item.record)) {
      const id = this.#ids.get(target);
      const line = id === undefined ? undefined : this.#lineOf.get(id);
      if (line !== undefined && this.lines.isGood(line)) continue;
      if (this.#becoming.has(target) || (line === undefined && this.#elsewhere.has(target))) continue;
      const reason =
        line === undefined
          ? `no record and no node has the id ${target}`
          : `refers to ${target}, which is not loaded because of what is wrong at ${this.lines.placeOf(line)}`;
      this.#refuse(item, 'UNKNOWN_REFERENCE', field, reason);
    }
  }

  #refuse({ line, record }: NumberedRecord, code: Report['code'], field: string, reason: string): void {
    if (this.lines.isGood(line)) this.good -= 1;
    this.lines.refuse(line);
    this.#report({ code, ...this.lines.lineOf(line), id: record.id, field, reason });
  }

  /** @throws HearsayError RECORDS_UNREADABLE where there is so much wrong that it cannot be kept */
  #report(report: Report): void {
    this.reports.push(report);
    if (this.reports.length > mostReports)
      throw new HearsayError(
        'RECORDS_UNREADABLE',
        `More than ${mostReports} things are wrong up to ${report.file}:${report.line}, first that the line ${this.reports[0]?.reason}. Nothing was loaded: are these files of records?`,
      );
  }
}
