/** `npm run bench -- questions`: every question, asked of every contender, answers compared first. */

import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { print, printJson, printTable, warn } from '../../src/cli/print.ts';
import { toWhole } from '../../src/cli/to-whole.ts';
import { startNeo4j } from '../../tools/neo4j/start-neo4j.ts';
import { disagreement } from '../asked/check-answers.ts';
import { type Question, questions } from '../asked/questions.ts';
import type { Contender } from '../contenders/contender.ts';
import {
  copyOf,
  driver,
  engine,
  floor,
  hearsay,
  hearsayAgain,
  hearsayOf,
  neo4jGraphql,
  type Place,
} from '../contenders/contenders.ts';
import { forget, loadOnce, serverMemory } from '../load-records.ts';
import { type MadeUpGraph, madeUpGraph } from '../made-up-graph.ts';
import { type Entrant, type Figures, measure, type Plan } from '../measuring/measure.ts';
import { startWorker } from '../measuring/start-worker.ts';
import { type QuestionResult, type Result, saveResult } from '../page/result.ts';

interface Options {
  readonly statements: number;
  readonly engine: 'neo4j' | 'embedded';
  readonly rounds: number;
  readonly seconds: number;
  readonly clients: number;
  readonly only?: readonly string[];
  readonly rivals: boolean;
  readonly floor?: boolean;
  readonly beside?: string;
  readonly fresh?: boolean;
  readonly save?: boolean;
  readonly json?: boolean;
}

/** A graph that is loaded, and whoever answers from it; the best Cypher first. */
interface Arena {
  readonly contenders: readonly Contender[];
  readonly database: number | null;
  stop(): Promise<void>;
}

export function questionsSuite(program: Command): void {
  program
    .command('questions')
    .description('questions over GraphQL, beside the best Cypher by hand and @neo4j/graphql on the same graph')
    .option('--statements <number>', 'how many made-up statements the graph holds', toWhole(100, 10_000_000), 10_000)
    .addOption(new Option('--engine <name>', 'where the graph is').choices(['neo4j', 'embedded']).default('neo4j'))
    .option('--rounds <number>', 'how often everybody has a turn', toWhole(1, 100), 5)
    .option('--seconds <number>', 'how long a turn is', toWhole(1, 60), 1)
    .option('--clients <number>', 'how many ask at once', toWhole(1, 64), 8)
    .option('--only <names...>', 'only these questions')
    .option('--no-rivals', 'leave @neo4j/graphql out')
    .option('--floor', 'also what no service goes below: the best Cypher over bare HTTP and by a bare Apollo Server')
    .option('--beside <folder>', 'also another build of the service: that of this checkout')
    .option('--fresh', 'load the graph anew, as after a change of what is loaded')
    .option('--save', 'keep the result for docs/performance.md')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run bench -- questions\n  npm run bench -- questions --engine embedded --only path',
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const graph = await madeUpGraph(options.statements);
  const arena = options.engine === 'neo4j' ? await onNeo4j(graph, options) : await onEmbedded(graph, options);
  try {
    const { rounds, clients } = options;
    const plan = { rounds, clients, milliseconds: options.seconds * 1000 };
    const results: QuestionResult[] = [];
    for (const question of questions.filter(({ name }) => options.only?.includes(name) ?? true)) {
      const figures = await ask(question, graph, arena, plan);
      results.push({ name: question.name, title: question.title, agreement: question.agreement, figures });
      if (!options.json) show(question, figures);
    }
    const result: Result = {
      statements: graph.statements,
      engine: options.engine,
      clients,
      rounds,
      questions: results,
    };
    if (options.json) printJson(result);
    if (options.save) saveResult(result);
  } finally {
    await arena.stop();
  }
}

async function onNeo4j({ folder, records }: MadeUpGraph, options: Options): Promise<Arena> {
  const { fresh, rivals, beside } = options;
  const data = join(folder, 'neo4j');
  if (fresh) await forget(data);
  const neo4j = await startNeo4j({ folder: data, ...serverMemory });
  const place: Place = { NEO4J_URI: neo4j.boltUri };
  await loadOnce(records, data, place);
  const contenders = [
    driver(neo4j.boltUri),
    await hearsay(place),
    await hearsayAgain(place),
    ...(beside === undefined ? [] : [await hearsayOf(beside, place)]),
    ...(options.floor ? await floor(neo4j.boltUri) : []),
    ...(rivals ? await neo4jGraphql(neo4j.boltUri) : []),
  ];
  const stop = async () => {
    for (const contender of contenders) await contender.stop();
    await neo4j.stop();
  };
  return { contenders, database: neo4j.pid, stop };
}

async function onEmbedded({ folder, records }: MadeUpGraph, { fresh }: Options): Promise<Arena> {
  const data = join(folder, 'embedded');
  if (fresh) await forget(data);
  const place: Place = { HEARSAY_DATA: data };
  await loadOnce(records, data, place);
  const again: Place = { HEARSAY_DATA: await copyOf(data, 'again') };
  const contenders = [await engine(data), await hearsay(place), await hearsayAgain(again)];
  const stop = async () => {
    for (const contender of contenders) await contender.stop();
  };
  return { contenders, database: null, stop };
}

/** Compares the answers, then measures those who answer. */
async function ask(question: Question, { samples }: MadeUpGraph, arena: Arena, plan: Plan): Promise<Figures[]> {
  const pairs = samples
    .map((sample, place) => [sample, samples[(place + 7) % samples.length] ?? sample] as const)
    .filter(([sample, other]) => question.fits?.(sample, other) ?? true);
  const variables = pairs.map(([sample, other]) => question.variables(sample, other));
  const parameters = pairs.map(([sample, other]) => (question.parameters ?? question.variables)(sample, other));
  const entrants = arena.contenders.flatMap((contender): Entrant[] => {
    const job = contender.jobOf(question, variables, parameters);
    return job ? [{ contender, job, worker: startWorker(), database: arena.database }] : [];
  });
  try {
    const [first, ...others] = entrants;
    const best = first ? await first.worker.answers(first.job) : [];
    for (const { contender, worker, job } of others) {
      const difference = disagreement(question, best, await worker.answers(job));
      if (difference)
        warn(`${question.name}: ${contender.name} disagrees with ${first?.contender.name}, ${difference}`);
    }
    return await measure(entrants, plan);
  } finally {
    for (const { worker } of entrants) worker.stop();
  }
}

function show({ title }: Question, figures: readonly Figures[]): void {
  print(`\n${title}`);
  printTable(
    ['', 'requests/s', 'share', 'p50 ms', 'p95', 'p99', 'CPU ms', 'database', 'client', 'CPU share', 'MB'],
    figures.map((each) => [
      ...[each.contender, each.throughput, each.throughputShare, each.p50, each.p95, each.p99],
      ...[each.service, each.database, each.client, each.processorShare, each.memory],
    ]),
  );
}
