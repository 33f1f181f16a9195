/** `hearsay export`: the graph, or the part of it that a question finds, in the formats of other tools. */

import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { HearsayError } from '../../errors.ts';
import type { ExportFormat, Part } from '../../export/export-format.ts';
import { openExport } from '../../export/export-source.ts';
import { exportFormats, findFormat } from '../../export/formats.ts';
import { filterOfTerms, type StatementTerms } from '../../reading/statement-terms.ts';
import { readSettings } from '../../settings.ts';
import { exportDatabase, neo4jAdmin } from '../export-database.ts';
import { fetchExport } from '../fetch-export.ts';
import { print } from '../print.ts';
import { showProgress } from '../progress.ts';
import { addStatementOptions } from '../statement-options.ts';
import { toServer } from '../to-server.ts';
import { withStore } from '../with-store.ts';
import { makeFolder, refuseToReplace, writeWhole } from '../write-file.ts';

interface Options extends StatementTerms {
  readonly format: string;
  readonly output: string;
  readonly part?: 'nodes' | 'edges';
  readonly texts?: boolean;
  readonly force?: boolean;
  readonly server?: string;
  readonly records?: readonly string[];
}

type Chunks = AsyncIterable<string | Uint8Array>;

const standardOutput = '-';

export function exportCommand(program: Command): void {
  const all = [...exportFormats, neo4jAdmin];
  const names = all.map(({ name }) => name);
  const command = program
    .command('export')
    .description('write the graph, or what a question finds, for other tools; entities by name, alias or id')
    .addOption(new Option('-f, --format <format>', 'the format').choices(names).makeOptionMandatory())
    .option('-o, --output <file>', 'the file, or for both tables of csv and for neo4j-admin the folder', standardOutput)
    .addOption(new Option('--part <part>', 'one of the tables of csv').choices(['nodes', 'edges']))
    .option(
      '--records <files...>',
      'for neo4j-admin: records, or folders of them, in place of the graph; needs no database',
    )
    .option('--texts', "with the articles' texts, where the graph holds them")
    .option('--force', 'replace what is there')
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer);
  const formats = all.map(({ name, title }) => `  ${name.padEnd(11)} ${title}`).join('\n');
  addStatementOptions(command)
    .addHelpText(
      'after',
      `\nFormats:\n${formats}\n\nExamples:\n  hearsay export --format jsonl --output records.jsonl\n  hearsay export --format csv --output tables\n  hearsay export --format gexf --about CSTO --output csto.gexf\n  hearsay export --format node-link --via RIA --server http://127.0.0.1:4000\n  hearsay export --format neo4j-admin --records records.jsonl --output tables`,
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  if (options.format === neo4jAdmin.name) return exportWhole(options);
  if (options.records !== undefined)
    throw new HearsayError('INPUT_INVALID', `--records is for ${neo4jAdmin.name} alone.`);
  const format = findFormat(options.format);
  const targets = await targetsOf(format, options);
  const { force = false, server } = options;
  for (const { file } of targets) if (file !== undefined && !force) refuseToReplace(file);
  if (server === undefined) await exportHere(format, targets, options);
  else
    for (const { part, file } of targets)
      await deliver(await fetchExport(server, format, part, options, readSettings().token), file);
  for (const { file } of targets) if (file !== undefined) print(`${file} is written.`);
}

/** @throws HearsayError INPUT_INVALID where a part is asked for, or a service: a database is imported whole. */
async function exportWhole(options: Options): Promise<void> {
  if (options.server !== undefined || options.part !== undefined || filterOfTerms(options) !== undefined)
    throw new HearsayError(
      'INPUT_INVALID',
      `${neo4jAdmin.name} writes the whole graph: leave --server, --part and the terms of the question out.`,
    );
  await exportDatabase(options);
}

interface Target {
  readonly part: Part;
  /** Standard output where there is none. */
  readonly file: string | undefined;
}

/** What is written where. @throws HearsayError INPUT_INVALID */
async function targetsOf({ name, parts, extension }: ExportFormat, { output, part }: Options): Promise<Target[]> {
  if (part !== undefined && !parts.includes(part))
    throw new HearsayError('INPUT_INVALID', `--part is for csv; ${name} is one document.`);
  const file = output === standardOutput ? undefined : output;
  if (part !== undefined) return [{ part, file }];
  if (parts.length === 1) return [{ part: parts[0], file }];
  if (file === undefined)
    throw new HearsayError(
      'INPUT_INVALID',
      `${name} is ${parts.length} tables: name a folder with --output, or one table with --part ${parts.join(' or --part ')}.`,
    );
  await makeFolder(file);
  return parts.map((one) => ({ part: one, file: join(file, `${one}${extension}`) }));
}

async function exportHere(format: ExportFormat, targets: readonly Target[], options: Options): Promise<void> {
  const progress = showProgress('Exporting');
  const toFiles = targets.every(({ file }) => file !== undefined);
  let read = 0;
  let total = 0;
  const onRead = (nodes: number) => {
    read += nodes;
    if (toFiles) progress.update(Math.min(read, total), total);
  };
  try {
    await withStore(async (store) => {
      const source = await openExport(store, { where: filterOfTerms(options), texts: options.texts ?? false, onRead });
      total = source.size * format.readings;
      for (const { part, file } of targets) await deliver(format.write(source, part), file);
    });
  } finally {
    progress.stop();
  }
}

async function deliver(chunks: Chunks, file: string | undefined): Promise<void> {
  if (file !== undefined) return writeWhole(file, chunks);
  await pipeline(Readable.from(chunks), process.stdout, { end: false });
}
