/** Records as the files of an import: all of a database that is empty, written at once by `neo4j-admin database import full`. */

import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstRows } from '../../loading/first-rows.ts';
import { linkShapes, nodeShapes } from '../../loading/graph-shape.ts';
import { nothingThere, survey } from '../../loading/survey.ts';
import type { Report } from '../../report.ts';
import { CsvTable, linkColumns, listSeparatorName, nodeColumns } from './csv-table.ts';

export interface WrittenImport {
  /** The command that imports, one argument an item; it is run in the folder. */
  readonly command: readonly string[];
  readonly nodes: number;
  readonly links: number;
  readonly reports: readonly Report[];
  /** How many changes of people are in `changes.jsonl`, to be loaded after the import. */
  readonly changes: number;
}

export interface ImportOptions {
  /** The name of the database. Default: neo4j. */
  readonly database?: string;
  /** Told how many of the good records are written. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface Table {
  readonly csv: CsvTable;
  /** `--nodes=Statement` or `--relationships=SAID`. */
  readonly option: string;
  readonly isNodes: boolean;
}

/**
 * Writes the files into a folder, which is made. Bad records are reported and passed over. Of a record some 150 bytes are kept until the end.
 * @throws HearsayError RECORDS_UNREADABLE
 */
export async function writeImport(
  files: readonly string[],
  folder: string,
  { database = 'neo4j', onProgress }: ImportOptions = {},
): Promise<WrittenImport> {
  const { reports, good, lines } = await survey(files, nothingThere);
  await mkdir(folder, { recursive: true });
  const tables = tablesIn(folder);
  try {
    let done = 0;
    for await (const { records, rows } of firstRows(lines)) {
      for (const named of rows)
        for (const name in named) {
          const table = tables.get(name);
          if (!table) throw new Error(`The shape of what ${name} writes is not known`);
          for (const row of named[name] ?? []) table.csv.add(row);
        }
      for (const { csv } of tables.values()) await csv.flush();
      done += records;
      onProgress?.(done, good);
    }
  } finally {
    for (const { csv } of tables.values()) await csv.close();
  }
  const changes = await writeChanges(lines, join(folder, 'changes.jsonl'));
  const command = commandOf([...tables.values()], database);
  await writeFile(join(folder, 'import.sh'), scriptOf(command), { mode: 0o755 });
  const sum = (chosen: boolean) =>
    [...tables.values()].reduce((all, { csv, isNodes }) => all + (isNodes === chosen ? csv.rows : 0), 0);
  return { command, nodes: sum(true), links: sum(false), reports, changes };
}

function tablesIn(folder: string): Map<string, Table> {
  const fileOf = (what: string, name: string) => join(folder, `${what}-${name.replace(/^[a-z]+-/, '')}.csv`);
  return new Map([
    ...Object.entries(nodeShapes).map(([name, shape]): [string, Table] => [
      name,
      { csv: new CsvTable(fileOf('nodes', name), nodeColumns(shape)), option: `--nodes=${shape.label}`, isNodes: true },
    ]),
    ...Object.entries(linkShapes).map(([name, shape]): [string, Table] => [
      name,
      {
        csv: new CsvTable(fileOf('links', name), linkColumns(shape)),
        option: `--relationships=${shape.type}`,
        isNodes: false,
      },
    ]),
  ]);
}

function commandOf(tables: readonly Table[], database: string): string[] {
  const broken = tables.filter(({ csv }) => csv.hasLineBreaks).map(({ csv }) => csv.name);
  return [
    ...['neo4j-admin', 'database', 'import', 'full', database],
    ...tables.map(({ csv, option }) => `${option}=${csv.name}`),
    `--array-delimiter=${listSeparatorName}`,
    // Without this, the import splits its files into parts at any line's end.
    ...(broken.length > 0 ? [`--multiline-fields=${broken.join()}`, '--multiline-fields-format=v2'] : []),
  ];
}

function scriptOf(command: readonly string[]): string {
  const [lines, options] = [command.slice(0, 5).join(' '), command.slice(5)];
  return `#!/bin/sh
# Fills an empty database, which must not be running, from the tables in this folder; then start it, and Hearsay makes the indexes.
set -e
cd "$(dirname "$0")"
exec ${[lines, ...options].join(' \\\n  ')} "$@"
`;
}

/** What people changed needs a graph to be brought into. */
async function writeChanges(lines: Awaited<ReturnType<typeof survey>>['lines'], file: string): Promise<number> {
  let handle: Awaited<ReturnType<typeof open>> | undefined;
  let changes = 0;
  try {
    for await (const records of lines.read(['change'])) {
      handle ??= await open(file, 'w');
      await handle.write(records.map(({ record }) => `${JSON.stringify(record)}\n`).join(''));
      changes += records.length;
    }
  } finally {
    await handle?.close();
  }
  return changes;
}
