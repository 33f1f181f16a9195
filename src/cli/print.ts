/** Printing for people and for machines: answers on standard output, everything else on standard error. */

import { colors, painted } from './colors.ts';
import { visible } from './visible.ts';

/** Writes a line of an answer. */
export function print(line = ''): void {
  process.stdout.write(`${shown(line)}\n`);
}

/** Writes a line that is not part of the answer. */
export function warn(line: string): void {
  process.stderr.write(`${shown(line)}\n`);
}

/** What people see: colours of ours, and nobody else's. */
function shown(line: string): string {
  return painted(visible(line));
}

/** Writes an answer as JSON. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** `times(1, 'record')` → `1 record`, `times(2, 'entity', 'entities')` → `2 entities`. */
export function times(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Rows as columns as wide as their widest cell; numbers stand to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => String(row[column]).length)));
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, column) =>
        typeof cell === 'number' ? String(cell).padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  print(
    colors.bold(
      head
        .map((cell, column) =>
          typeof rows[0]?.[column] === 'number' ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    ),
  );
  for (const row of rows) print(line(row));
}
