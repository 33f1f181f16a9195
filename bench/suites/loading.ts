/** `npm run bench -- loading`: the ways into an empty database, in turn, and whether the graph is the same at the end. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { print, printJson, printTable, warn } from '../../src/cli/print.ts';
import { toWhole } from '../../src/cli/to-whole.ts';
import { runEmbedded } from '../loading/embedded.ts';
import { digestGraph, type GraphDigest } from '../loading/graph-digest.ts';
import { group, loadBy, type Step, type Way, ways } from '../loading/ways.ts';
import { madeUpGraph } from '../made-up-graph.ts';
import { median } from '../measuring/percentile.ts';

interface Options {
  readonly statements: number;
  readonly rounds: number;
  readonly only?: readonly string[];
  readonly embedded?: boolean;
  readonly group?: boolean;
  readonly json?: boolean;
}

/** One load, from records to a graph that answers. */
interface Turn {
  readonly way: Way | 'embedded';
  readonly steps: readonly Step[];
  readonly graph: GraphDigest | null;
}

export function loadingSuite(program: Command): void {
  program
    .command('loading')
    .description('records into an empty Neo4j by hearsay load and by neo4j-admin, beside a bare loader by hand')
    .option('--statements <number>', 'how many made-up statements', toWhole(100, 10_000_000), 10_000)
    .option('--rounds <number>', 'how often each way has a turn', toWhole(1, 20), 1)
    .option('--only <ways...>', `only these of ${ways.join(', ')}`)
    .option('--embedded', 'into the embedded engine alone')
    .option('--group', 'measure the grouping after hearsay load too')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run bench -- loading\n  npm run bench -- loading --statements 100000 --only bare neo4j-admin\n  npm run bench -- loading --embedded --statements 1000000',
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const { statements, records } = await madeUpGraph(options.statements);
  const chosen = ways.filter((way) => options.only?.includes(way) ?? true);
  const turns: Turn[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    if (options.embedded) turns.push({ way: 'embedded', steps: await runEmbedded(records), graph: null });
    else
      for (let step = 0; step < chosen.length; step += 1) {
        const way = chosen[(round + step) % chosen.length];
        if (way) turns.push(await takeTurn(way, records, options));
      }
  }
  const graphs = new Set(turns.map(({ graph }) => JSON.stringify(graph)));
  if (graphs.size > 1) warn('The graphs differ: --json tells how.');
  if (options.json) printJson({ statements, turns });
  else show(statements, turns, graphs.size === 1);
}

async function takeTurn(way: Way, records: string, options: Options): Promise<Turn> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
  warn(`${way} …`);
  const { steps, neo4j } = await loadBy(way, records, join(folder, 'neo4j'));
  try {
    const graph = await digestGraph(neo4j.boltUri);
    const grouping = options.group && way === 'hearsay' ? [await group(neo4j)] : [];
    return { way, steps: [...steps, ...grouping], graph };
  } finally {
    await neo4j.stop();
    await rm(folder, { recursive: true });
  }
}

function show(statements: number, turns: readonly Turn[], areSame: boolean): void {
  const rows = [...new Set(turns.map(({ way }) => way))].flatMap((way) => {
    const own = turns.filter((turn) => turn.way === way);
    const names = own[0]?.steps.map(({ name }) => name) ?? [];
    const steps = names.map((name, place) =>
      rowOf(
        way,
        name,
        statements,
        own.flatMap(({ steps }) => (steps[place] ? [[steps[place]]] : [])),
      ),
    );
    const whole = rowOf(
      way,
      'whole',
      statements,
      own.map(({ steps }) => steps.filter((step) => step.name !== 'hearsay group')),
    );
    return names.length > 1 ? [...steps, whole] : steps;
  });
  printTable(
    ['', 'step', 'seconds', 'statements/s', 'CPU s: loader', 'database', 'µs each', 'MB: loader', 'database'],
    rows,
  );
  print(`\nMedians of the rounds. µs each: processor time for a statement, of loader and database.`);
  const checksums = new Set(turns.flatMap(({ graph }) => graph?.checksum ?? []));
  for (const checksum of checksums) print(`Checksum of the ${areSame ? 'graph' : 'graphs'}: ${checksum}.`);
}

/** `turns` are the steps that count in each turn. */
function rowOf(way: string, step: string, statements: number, turns: readonly (readonly Step[])[]) {
  const of = (take: (step: Step) => number) =>
    median(turns.map((steps) => steps.reduce((sum, each) => sum + take(each), 0)));
  const most = (take: (step: Step) => number) => Math.max(...turns.flat().map(take));
  const seconds = of((each) => each.seconds);
  const [loader, database] = [of((each) => each.processor) / 1000, of((each) => each.database.processor) / 1000];
  const rounded = (number: number) => Number(number.toPrecision(3));
  return [
    ...[way, step, rounded(seconds), Math.round(statements / seconds), rounded(loader), rounded(database)],
    ...[
      Math.round(((loader + database) * 1e6) / statements),
      most((each) => each.memory),
      most((each) => each.database.memory),
    ],
  ];
}
