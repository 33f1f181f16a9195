/** `hearsay export --format neo4j-admin`: the files of a whole database, from the graph or from records that were never in one. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HearsayError } from '../errors.ts';
import { openExport } from '../export/export-source.ts';
import { jsonl } from '../export/formats/jsonl.ts';
import { type WrittenImport, writeImport } from '../export/neo4j-admin/write-import.ts';
import { findRecordFiles } from '../record/read-records.ts';
import { describeReport } from '../report.ts';
import { print, times, warn } from './print.ts';
import { showProgress } from './progress.ts';
import { withStore } from './with-store.ts';
import { makeFolder, refuseToReplace, writeWhole } from './write-file.ts';

export const neo4jAdmin = {
  name: 'neo4j-admin',
  title: 'tables and a script for neo4j-admin database import: the fastest way into an empty Neo4j',
} as const;

interface Options {
  readonly records?: readonly string[];
  readonly output: string;
  readonly texts?: boolean;
  readonly force?: boolean;
}

const shownReports = 50;

/** Writes the folder. @throws HearsayError INPUT_INVALID where none is named, or where it holds such files. */
export async function exportDatabase({ records, output, texts = false, force = false }: Options): Promise<void> {
  if (output === '-')
    throw new HearsayError('INPUT_INVALID', 'neo4j-admin is a folder of files: name it with --output.');
  if (!force) refuseToReplace(join(output, 'import.sh'));
  if (records !== undefined) describe(await write(await findRecordFiles(records), output), output);
  else describe(await writeFromGraph(output, texts), output);
}

/** By way of a file of records, so that nothing is held in memory. */
async function writeFromGraph(output: string, texts: boolean): Promise<WrittenImport> {
  const file = `${output.replace(/\/+$/, '')}.records.jsonl`;
  refuseToReplace(file);
  try {
    await withStore(async (store) => {
      const source = await openExport(store, { texts });
      await writeWhole(file, jsonl.write(source, 'graph'));
    });
    return await write([file], output);
  } finally {
    await rm(file, { force: true });
  }
}

async function write(files: readonly string[], output: string): Promise<WrittenImport> {
  await makeFolder(output);
  const progress = showProgress('Exporting');
  try {
    return await writeImport(files, output, { onProgress: progress.update });
  } finally {
    progress.stop();
  }
}

function describe({ nodes, links, reports, changes }: WrittenImport, output: string): void {
  for (const report of reports.slice(0, shownReports)) warn(describeReport(report));
  if (reports.length > shownReports) warn(`… and ${reports.length - shownReports} more.`);
  if (reports.length > 0) process.exitCode = 1;
  print(`${times(nodes, 'node')} and ${times(links, 'link')} are written; ${join(output, 'import.sh')} imports them.`);
  if (changes > 0) print(`Then hearsay load ${join(output, 'changes.jsonl')} brings ${times(changes, 'change')} in.`);
  print('hearsay group makes the utterances.');
}
