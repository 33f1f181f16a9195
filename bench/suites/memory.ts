/** `npm run bench -- memory`: how much memory ingesting holds as the articles go by, its own and the engine's apart. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { print, printJson } from '../../src/cli/print.ts';
import { toWhole } from '../../src/cli/to-whole.ts';
import { projectFile } from '../../src/project.ts';
import { madeUpArticles } from '../made-up-articles.ts';
import type { MemorySample } from '../measuring/watch-ingest.ts';

interface Options {
  readonly articles: number;
  readonly every: number;
  readonly minutes: number;
  readonly neo4j?: string;
  readonly json?: boolean;
}

const columns = [10, 10, 14, 12] as const;

export function memorySuite(program: Command): void {
  program
    .command('memory')
    .description('the memory that ingesting made-up articles holds, from the first to the last')
    .option('--articles <number>', 'how many', toWhole(1, 1_000_000), 10_000)
    .option('--every <number>', 'after how many articles it is told', toWhole(1, 1_000_000), 1000)
    .option('--minutes <number>', 'ends after so long', toWhole(1, 1440), 25)
    .option('--neo4j <uri>', 'into an empty Neo4j without log-in, and not into the embedded engine')
    .option('--json', 'print JSON lines')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run bench -- memory\n  npm run bench -- memory --articles 2000 --every 200 --neo4j bolt://127.0.0.1:7687',
    )
    .action(run);
}

async function run({ articles, every, minutes, neo4j, json }: Options): Promise<void> {
  const file = await madeUpArticles(articles);
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
  const { NEO4J_URI: _, ...rest } = process.env;
  const place = neo4j === undefined ? { HEARSAY_DATA: join(folder, 'data') } : { NEO4J_URI: neo4j };
  const program = [join(import.meta.dirname, '..', 'measuring', 'watch-ingest.ts'), file, `${every}`, `${minutes}`];
  try {
    const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', ...program], {
      ...{ cwd: projectFile(), env: { ...rest, ...place }, stdio: ['ignore', 'pipe', 'inherit'] },
    });
    const ended = once(child, 'exit');
    if (!json) show(['articles', 'seconds', 'MB resident', 'MB own']);
    for await (const line of createInterface({ input: child.stdout })) {
      const sample = JSON.parse(line) as MemorySample;
      if (json) printJson(sample);
      else show([sample.articles, sample.seconds, sample.resident, sample.objects]);
    }
    const [code] = await ended;
    if (code !== 0) throw new Error(`ingesting ended with ${code}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function show(cells: readonly (string | number)[]): void {
  print(cells.map((cell, at) => String(cell).padStart(columns[at] ?? 0)).join(''));
}
