/** The ways from a file of records to a Neo4j that answers, each measured by steps. */

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.ts';
import { importDatabase } from '../../tools/neo4j/import-database.ts';
import { type RunningNeo4j, startNeo4j } from '../../tools/neo4j/start-neo4j.ts';
import { peakMemory, processorTime } from '../measuring/process-usage.ts';
import { type Measured, runMeasured } from '../measuring/run-measured.ts';
import { type Usage, watchProcess } from '../measuring/watch-process.ts';

export const ways = ['bare', 'hearsay', 'neo4j-admin'] as const;
export type Way = (typeof ways)[number];

/** A step of a way: of whoever loads, and of the database. */
export interface Step extends Measured {
  readonly name: string;
  /** Milliseconds of processor time, and megabytes, of the database's process. */
  readonly database: Usage;
}

export interface Loaded {
  readonly steps: readonly Step[];
  readonly neo4j: RunningNeo4j;
}

const heap = '2g';
const nothing: Usage = { processor: 0, memory: 0 };
const bareLoader = join(import.meta.dirname, 'bare-loader.ts');
const commandLine = 'dist/cli/main.js';

/** Loads into a server of its own in an empty folder, and leaves it running. */
export async function loadBy(way: Way, records: string, folder: string): Promise<Loaded> {
  if (way === 'neo4j-admin') return importInto(records, folder);
  const neo4j = await startNeo4j({ folder, heap });
  await prepare(neo4j);
  const program =
    way === 'bare'
      ? ['--import', 'tsx', bareLoader, neo4j.boltUri, records]
      : [commandLine, 'load', '--strict', '--no-grouping', records];
  return { steps: [await measured(way === 'bare' ? 'UNWIND' : 'hearsay load', program, neo4j)], neo4j };
}

/** The utterances, which the other ways leave out. */
export async function group(neo4j: RunningNeo4j): Promise<Step> {
  return measured('hearsay group', [commandLine, 'group'], neo4j);
}

async function importInto(records: string, folder: string): Promise<Loaded> {
  const files = `${folder}-files`;
  const options = ['--format', 'neo4j-admin', '--records', records, '--output', files, '--force'];
  const written = await runMeasured([commandLine, 'export', ...options], {});
  const imported = await importing(folder, files);
  await rm(files, { recursive: true });
  const begun = performance.now();
  const neo4j = await startNeo4j({ folder, heap });
  const ready = performance.now();
  const before = processorTime([neo4j.pid]);
  await prepare(neo4j);
  const indexing = { processor: processorTime([neo4j.pid]) - before, memory: peakMemory(neo4j.pid) };
  return {
    neo4j,
    steps: [
      { name: 'hearsay export', ...written, database: nothing },
      { name: 'neo4j-admin import', ...imported },
      { name: 'start', seconds: (ready - begun) / 1000, ...nothing, database: { processor: before, memory: 0 } },
      { name: 'indexes', seconds: (performance.now() - ready) / 1000, ...nothing, database: indexing },
    ],
  };
}

/** The import runs while the database does not: what it uses is the database's. */
async function importing(folder: string, files: string) {
  const begun = performance.now();
  let usage = () => nothing;
  const onStart = (pid: number) => {
    usage = watchProcess(pid);
  };
  await importDatabase({ folder, files, command: await commandIn(files), heap, onStart });
  return { seconds: (performance.now() - begun) / 1000, ...nothing, database: usage() };
}

/** The command of the script that people run. */
async function commandIn(files: string): Promise<string[]> {
  const script = await readFile(join(files, 'import.sh'), 'utf8');
  const command = /^exec ([\s\S]*?) "\$@"$/m.exec(script)?.[1] ?? '';
  return command.split(/[\s\\]+/);
}

async function measured(name: string, program: readonly string[], { pid, boltUri }: RunningNeo4j): Promise<Step> {
  const before = processorTime([pid]);
  const loader = await runMeasured(program, { NEO4J_URI: boltUri });
  return { name, ...loader, database: { processor: processorTime([pid]) - before, memory: peakMemory(pid) } };
}

/** The constraints and indexes, filled. */
async function prepare({ boltUri }: RunningNeo4j): Promise<void> {
  const store = await openNeo4j({ uri: boltUri, user: 'neo4j', password: '' });
  await store.prepare();
  await store.close();
}
