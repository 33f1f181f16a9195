/** `npm run bench -- backups`: seconds and memory of `hearsay backup` and `hearsay restore`, beside what only opening the graph takes. */

import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { printJson, printTable, warn } from '../../src/cli/print.ts';
import { toWhole } from '../../src/cli/to-whole.ts';
import { projectFile } from '../../src/project.ts';
import { startNeo4j } from '../../tools/neo4j/start-neo4j.ts';
import type { Place } from '../contenders/contenders.ts';
import { loadOnce, serverMemory } from '../load-records.ts';
import { madeUpGraph } from '../made-up-graph.ts';
import { runMeasured } from '../measuring/run-measured.ts';

interface Options {
  readonly statements: number;
  readonly engine?: Engine;
  readonly json?: boolean;
}

type Engine = 'embedded' | 'neo4j';

/** What a command took. */
interface Row {
  readonly engine: Engine;
  readonly statements: number;
  readonly what: string;
  readonly seconds: number;
  /** Megabytes that its process held at most, the engine among them where it is embedded. */
  readonly memory: number;
  /** Megabytes of the backup. */
  readonly file?: number;
}

export function backupsSuite(program: Command): void {
  program
    .command('backups')
    .description('what a backup and its restore take, in seconds and in memory')
    .option('--statements <number>', 'how many made-up statements the graph holds', toWhole(100, 10_000_000), 100_000)
    .option('--engine <engine>', 'only embedded, or neo4j', toEngine)
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExamples:\n  npm run bench -- backups --statements 100000')
    .action(run);
}

function toEngine(value: string): Engine {
  if (value === 'embedded' || value === 'neo4j') return value;
  throw new InvalidArgumentError('embedded or neo4j.');
}

async function run({ statements, engine, json = false }: Options): Promise<void> {
  const rows: Row[] = [];
  for (const each of ['embedded', 'neo4j'] as const)
    if (engine === undefined || engine === each) rows.push(...(await measure(each, statements)));
  if (json) return printJson(rows);
  printTable(
    ['engine', 'statements', '', 'seconds', 'MB of memory', 'MB of file'],
    rows.map(({ file = '', ...row }) => [row.engine, row.statements, row.what, row.seconds, row.memory, file]),
  );
}

async function measure(engine: Engine, statements: number): Promise<Row[]> {
  const { folder, records } = await madeUpGraph(statements);
  const beside = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
  const file = join(beside, 'made-up.backup');
  const rows: Row[] = [];
  const take = async (what: string, args: readonly string[], environment: Readonly<Record<string, string>>) => {
    const { seconds, memory } = await runMeasured([projectFile('dist', 'cli', 'main.js'), ...args], environment);
    rows.push({ engine, statements, what, seconds: Math.round(seconds * 10) / 10, memory: Math.round(memory) });
    warn(`${engine}, ${what}: ${seconds.toFixed(1)} s, ${Math.round(memory)} MB`);
  };
  try {
    await withGraph(engine, join(folder, engine), async (place) => {
      await loadOnce(records, join(folder, engine), place);
      await take('only opened', ['stats'], place);
      await take('backup', ['backup', file], place);
      await take('restore --check', ['restore', '--check', file], place);
    });
    await withGraph(engine, join(beside, 'restored'), (place) => take('restore', ['restore', file], place));
    const { size } = await stat(file);
    return rows.map((row) => (row.what === 'backup' ? { ...row, file: Math.round(size / 2 ** 20) } : row));
  } finally {
    await rm(beside, { recursive: true });
  }
}

async function withGraph(engine: Engine, data: string, work: (place: Place) => Promise<void>): Promise<void> {
  if (engine === 'embedded') return work({ HEARSAY_DATA: data });
  const server = await startNeo4j({ folder: data, ...serverMemory });
  try {
    await work({ NEO4J_URI: server.boltUri });
  } finally {
    await server.stop();
  }
}
