/** What is known of every line of some files, at a byte a line, so that later readings parse only what they are after. */

import { type PlacedLine, readRecordLines } from '../record/read-records.ts';
import type { HearsayRecord, RecordType } from '../record/record.ts';

const types: readonly RecordType[] = ['entity', 'change', 'article', 'relation', 'statement', 'figure'];
const typeBits = 0b111;
const badBit = 0b1000;
const nestingBit = 0b10000;

/** A record and the number of its line among all lines of the files. */
export interface NumberedRecord {
  readonly line: number;
  readonly record: HearsayRecord;
}

export class RecordLines {
  readonly #files: readonly string[];
  /** The number of each file's first line. */
  readonly #starts = new Map<string, number>();
  #states = new Uint8Array(4096);
  #next = 0;

  constructor(files: readonly string[]) {
    this.#files = files;
  }

  /** The number of a line, the same each time; files are to be read in their order the first time. */
  numberOf({ file, line }: Omit<PlacedLine, 'text'>): number {
    let start = this.#starts.get(file);
    if (start === undefined) {
      start = this.#next;
      this.#starts.set(file, start);
    }
    const number = start + line - 1;
    this.#next = Math.max(this.#next, number + 1);
    return number;
  }

  /** `records.jsonl:12`. */
  placeOf(number: number): string {
    const { file, line } = this.lineOf(number);
    return `${file}:${line}`;
  }

  lineOf(number: number): { readonly file: string; readonly line: number } {
    const [file = '', start = 0] = [...this.#starts].findLast(([, first]) => first <= number) ?? [];
    return { file, line: number - start + 1 };
  }

  /** That a line holds a record that is not bad so far. */
  keep(number: number, record: HearsayRecord): void {
    const nesting = record.type === 'statement' && record.repeats?.length ? nestingBit : 0;
    this.#set(number, (types.indexOf(record.type) + 1) | nesting);
  }

  refuse(number: number): void {
    this.#set(number, (this.#states[number] ?? 0) | badBit);
  }

  /** Whether a line holds a record, be it bad or good. */
  isRecord(number: number): boolean {
    return ((this.#states[number] ?? 0) & typeBits) !== 0;
  }

  isGood(number: number): boolean {
    const state = this.#states[number] ?? 0;
    return (state & typeBits) !== 0 && (state & badBit) === 0;
  }

  /** The good records of some types, all of them without a choice, as they come from the files; `nesting` leaves only those that repeat others, or only those that do not. */
  async *read(
    chosen: readonly RecordType[] = types,
    { nesting }: { readonly nesting?: boolean } = {},
  ): AsyncGenerator<readonly NumberedRecord[]> {
    const wanted = chosen.map((type) => types.indexOf(type) + 1);
    for await (const lines of readRecordLines(this.#files)) {
      const records: NumberedRecord[] = [];
      for (const placed of lines) {
        const line = this.numberOf(placed);
        const state = this.#states[line] ?? 0;
        if (!wanted.includes(state & typeBits) || (state & badBit) !== 0) continue;
        if (nesting !== undefined && nesting !== ((state & nestingBit) !== 0)) continue;
        // The survey has found it to be a record.
        records.push({ line, record: JSON.parse(String(placed.text)) as HearsayRecord });
      }
      if (records.length > 0) yield records;
    }
  }

  #set(number: number, state: number): void {
    if (number >= this.#states.length) {
      const more = new Uint8Array(Math.max(number + 1, this.#states.length * 2));
      more.set(this.#states);
      this.#states = more;
    }
    this.#states[number] = state;
  }
}
