/** One table of an import by neo4j-admin: a header that names the kind of each column, then a row a line. */

import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { HearsayError } from '../../errors.ts';
import type { LinkShape, NodeShape, ValueKind } from '../../loading/graph-shape.ts';
import type { Row } from '../../loading/record-rows.ts';

/** What stands between the items of a list: the unit separator of ASCII, which no text needs. */
export const listSeparator = '\u001f';
export const listSeparatorName = 'U+001F';

const flushedAt = 1 << 19;

interface Column {
  readonly heading: string;
  cellOf(row: Row): string;
}

/** The columns of a node's table: its properties, those that all have, its second label. */
export function nodeColumns({ label, key, properties, labelField, given = {} }: NodeShape): Column[] {
  const own = Object.entries(properties).map(([name, kind]) =>
    name === key ? { heading: `${name}:ID(${label})`, cellOf: textOf(name) } : columnOf(name, kind),
  );
  const always = Object.entries(given).map(([name, value]) => ({
    heading: `${name}:boolean`,
    cellOf: () => String(value),
  }));
  return [...own, ...always, ...(labelField === undefined ? [] : [{ heading: ':LABEL', cellOf: textOf(labelField) }])];
}

/** The columns of a table of links: both ends, and its properties. */
export function linkColumns({ from, to, properties }: LinkShape): Column[] {
  return [
    { heading: `:START_ID(${from[0]})`, cellOf: textOf(from[1]) },
    { heading: `:END_ID(${to[0]})`, cellOf: textOf(to[1]) },
    ...Object.entries(properties).map(([name, kind]) => columnOf(name, kind)),
  ];
}

function columnOf(name: string, kind: ValueKind): Column {
  const heading = kind === 'string' ? name : `${name}:${kind}`;
  if (kind === 'string') return { heading, cellOf: textOf(name) };
  if (kind === 'string[]' || kind === 'int[]') return { heading, cellOf: listOf(name) };
  return { heading, cellOf: (row) => (row[name] === null || row[name] === undefined ? '' : String(row[name])) };
}

function textOf(name: string) {
  return (row: Row) => {
    const value = row[name];
    return typeof value === 'string' ? quoted(value) : '';
  };
}

function listOf(name: string) {
  return (row: Row) => {
    const items = row[name];
    if (!Array.isArray(items)) return '';
    if (items.some((item) => typeof item === 'string' && item.includes(listSeparator)))
      throw new HearsayError(
        'INPUT_INVALID',
        `${name} of ${row.id} holds the control character ${listSeparatorName}, which parts the items of lists; take it out.`,
      );
    return quoted(items.join(listSeparator));
  };
}

function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/** A table that is written as its rows come, half a megabyte at a time. */
export class CsvTable {
  readonly file: string;
  rows = 0;
  /** Whether a text with more than one line stands in it. */
  hasLineBreaks = false;
  readonly #columns: readonly Column[];
  #handle: FileHandle | undefined;
  #waiting: string;

  constructor(file: string, columns: readonly Column[]) {
    this.file = file;
    this.#columns = columns;
    this.#waiting = `${columns.map(({ heading }) => heading).join()}\n`;
  }

  get name(): string {
    return basename(this.file);
  }

  add(row: Row): void {
    let line = '';
    for (const { cellOf } of this.#columns) line += `${cellOf(row)},`;
    line = line.slice(0, -1);
    if (!this.hasLineBreaks && /[\n\r]/.test(line)) this.hasLineBreaks = true;
    this.#waiting += `${line}\n`;
    this.rows += 1;
  }

  /** Writes what waits, where that is enough to be worth it. */
  async flush({ atLeast = flushedAt }: { readonly atLeast?: number } = {}): Promise<void> {
    if (this.#waiting.length < atLeast) return;
    this.#handle ??= await open(this.file, 'w');
    const text = this.#waiting;
    this.#waiting = '';
    await this.#handle.write(text);
  }

  async close(): Promise<void> {
    try {
      await this.flush({ atLeast: 1 });
    } finally {
      await this.#handle?.close();
    }
  }
}
