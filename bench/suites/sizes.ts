/** `npm run bench -- sizes`: what a graph of made-up records takes on disk, and in the memory of whoever has it open. */

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { printJson, printTable } from '../../src/cli/print.ts';
import { toWhole } from '../../src/cli/to-whole.ts';
import { startNeo4j } from '../../tools/neo4j/start-neo4j.ts';
import { hearsay } from '../contenders/contenders.ts';
import { forget, loadOnce, serverMemory } from '../load-records.ts';
import { madeUpGraph } from '../made-up-graph.ts';
import { peakMemory } from '../measuring/process-usage.ts';

interface Options {
  readonly statements: number;
  readonly fresh?: boolean;
  readonly json?: boolean;
}

/** What something takes, in megabytes: as measured, and for a million statements. */
interface Size {
  readonly what: string;
  readonly megabytes: number;
  readonly perMillion: number;
}

export function sizesSuite(program: Command): void {
  program
    .command('sizes')
    .description('what a graph takes on disk, in Neo4j and embedded, and in memory')
    .option('--statements <number>', 'how many made-up statements the graph holds', toWhole(100, 10_000_000), 100_000)
    .option('--fresh', 'load the graph anew, as after a change of what is loaded')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExamples:\n  npm run bench -- sizes --statements 100000')
    .action(run);
}

async function run({ statements, fresh = false, json = false }: Options): Promise<void> {
  const { folder, records } = await madeUpGraph(statements);
  const neo4j = join(folder, 'neo4j');
  const embedded = join(folder, 'embedded');
  if (fresh) for (const data of [neo4j, embedded]) await forget(data);
  const server = await startNeo4j({ folder: neo4j, ...serverMemory });
  try {
    await loadOnce(records, neo4j, { NEO4J_URI: server.boltUri });
  } finally {
    // What waits in memory is written when it stops.
    await server.stop();
  }
  await loadOnce(records, embedded, { HEARSAY_DATA: embedded });
  const database = join(neo4j, 'data', 'databases', 'neo4j');
  const bytes = async (part: string, names = /./) => bytesIn(join(database, part), names);
  const service = await hearsay({ HEARSAY_DATA: embedded });
  const memory = peakMemory(service.pids[0] ?? 0) * 2 ** 20;
  await service.stop();
  const sizes = [
    ['records, as JSON lines', (await stat(records)).size],
    ['Neo4j: nodes and links', await bytes('', /neostore\.(node|relationship)/)],
    ['Neo4j: properties', await bytes('', /neostore\.property/)],
    ['Neo4j: indexes', await bytes('schema')],
    ['Neo4j: all', await bytes('')],
    ['embedded: file', await bytesIn(embedded, /./)],
    ['embedded: memory of the service', memory],
  ] as const;
  const rows = sizes.map(
    ([what, size]): Size => ({
      what,
      megabytes: Math.round(size / 2 ** 20),
      perMillion: Math.round(((size / 2 ** 20) * 1_000_000) / statements),
    }),
  );
  if (json) printJson(rows);
  else
    printTable(
      ['', 'MB', 'MB for a million'],
      rows.map(({ what, megabytes, perMillion }) => [what, megabytes, perMillion]),
    );
}

/** The bytes of the files of a folder whose paths in it match, those of its folders too. */
async function bytesIn(folder: string, names: RegExp): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
