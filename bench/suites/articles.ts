/** `npm run bench -- articles`: how fast articles are extracted and ingested, and whether memory stays as it is over many. */

import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { print, printJson, printTable } from '../../src/cli/print.ts';
import { toWhole } from '../../src/cli/to-whole.ts';
import { madeUpArticles } from '../made-up-articles.ts';
import { runMeasured } from '../measuring/run-measured.ts';

interface Options {
  readonly articles: readonly number[];
  readonly json?: boolean;
}

interface Row {
  readonly what: string;
  readonly articles: number;
  readonly articlesPerSecond: number;
  /** Milliseconds of processor time for an article, of all threads together; what others do meanwhile does not count. */
  readonly processor: number;
  /** Megabytes that the process held at most. */
  readonly memory: number;
}

export function articlesSuite(program: Command): void {
  program
    .command('articles')
    .description('extraction on one core and on all, ingesting into an empty embedded graph, and the memory of each')
    .option(
      '--articles <numbers...>',
      'how many made-up articles, each number a run of its own',
      (value: string, before: readonly number[] = []) => [...before, toWhole(1, 1_000_000)(value)],
    )
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run bench -- articles\n  npm run bench -- articles --articles 100 1000 10000',
    )
    .action(run);
}

async function run({ articles = [1000], json }: Partial<Options>): Promise<void> {
  const rows: Row[] = [];
  const threads = [...new Set([1, availableParallelism()])];
  for (const count of articles) {
    const file = await madeUpArticles(count);
    for (const one of threads) rows.push(await extraction(file, count, one));
    rows.push(await ingestion(file, count));
  }
  if (json) printJson(rows);
  else show(rows);
}

async function extraction(file: string, articles: number, threads: number): Promise<Row> {
  const script = [join(import.meta.dirname, '..', 'measuring', 'extract-all.ts'), file, String(threads)];
  const measured = await runMeasured(['--import', 'tsx', ...script], {});
  return rowOf(`extract, ${threads} ${threads === 1 ? 'thread' : 'threads'}`, articles, measured);
}

async function ingestion(file: string, articles: number): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
  try {
    const place = { HEARSAY_DATA: join(folder, 'data') };
    return rowOf('ingest', articles, await runMeasured(['dist/cli/main.js', 'ingest', file], place));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function rowOf(
  what: string,
  articles: number,
  { seconds, processor, memory }: Awaited<ReturnType<typeof runMeasured>>,
): Row {
  const rounded = (number: number) => Number(number.toPrecision(3));
  return {
    ...{ what, articles, articlesPerSecond: rounded(articles / seconds) },
    ...{ processor: rounded(processor / articles), memory },
  };
}

function show(rows: readonly Row[]): void {
  printTable(
    ['', 'articles', 'articles/s', 'CPU ms', 'MB at most'],
    rows.map((row) => [row.what, row.articles, row.articlesPerSecond, row.processor, row.memory]),
  );
  print('\nStarting is counted too. CPU ms: processor time for an article, of all threads together.');
}
