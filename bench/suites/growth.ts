/** `npm run bench -- growth`: every question of the service over a small graph and a large one, in turn. */

import { type Command, Option } from 'commander';
import { print, printJson, printTable, warn } from '../../src/cli/print.ts';
import { toWhole } from '../../src/cli/to-whole.ts';
import { type GrowthQuestion, growthQuestions } from '../asked/growth-questions.ts';
import { askOver, type Contender } from '../contenders/contender.ts';
import { hearsay } from '../contenders/contenders.ts';
import { type Hubs, hubsOf } from '../hubs-of.ts';
import { embedded, isGrouped, onNeo4j } from '../loading/kept-graph.ts';
import { type MadeUpGraph, madeUpGraph } from '../made-up-graph.ts';
import { type Entrant, type Figures, measure, type Plan } from '../measuring/measure.ts';
import { startWorker } from '../measuring/start-worker.ts';
import { type GrowthFigures, type GrowthOfQuestion, type GrowthResult, saveGrowth } from '../page/growth-result.ts';

interface Options {
  readonly sizes: readonly number[];
  readonly engine: 'neo4j' | 'embedded';
  readonly rounds: number;
  readonly seconds: number;
  readonly clients: number;
  readonly only?: readonly string[];
  readonly fresh?: boolean;
  readonly save?: boolean;
  readonly json?: boolean;
}

/** A graph, and the service over it. */
interface Side {
  readonly graph: MadeUpGraph;
  readonly hubs: Hubs;
  readonly service: Contender;
  readonly database: number | null;
  stop(): Promise<void>;
}

export function growthSuite(program: Command): void {
  program
    .command('growth')
    .description('what questions cost as the graph grows: of each size a graph, asked in turn, and the ratios')
    .option('--sizes <numbers...>', 'how many made-up statements the graphs hold, 10000 and 100000 by default', sizes)
    .addOption(new Option('--engine <name>', 'where the graphs are').choices(['neo4j', 'embedded']).default('neo4j'))
    .option('--rounds <number>', 'how often each graph has a turn', toWhole(1, 100), 5)
    .option('--seconds <number>', 'how long a turn is', toWhole(1, 60), 1)
    .option('--clients <number>', 'how many ask at once', toWhole(1, 64), 8)
    .option('--only <names...>', `only these of ${growthQuestions.map(({ name }) => name).join(', ')}`)
    .option('--fresh', 'load the graphs anew, as after a change of what is loaded')
    .option('--save', 'keep the result for docs/performance.md')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run bench -- growth --sizes 10000 1000000\n  npm run bench -- growth --engine embedded --only search most-quoted',
    )
    .action(run);
}

function sizes(value: string, before: readonly number[] = []): readonly number[] {
  return [...before, toWhole(100, 10_000_000)(value)];
}

async function run({ sizes: asked = [10_000, 100_000], ...options }: Omit<Options, 'sizes'> & Partial<Options>) {
  const { engine, rounds, clients, seconds, only, fresh = false } = options;
  const sides: Side[] = [];
  try {
    for (const size of asked.toSorted((one, other) => one - other)) sides.push(await sideOf(size, engine, fresh));
    const notGrouped = sides.filter(({ graph }) => !isGrouped(graph)).map(({ graph }) => graph.statements);
    for (const size of notGrouped) warn(`${size} statements: not grouped into utterances.`);
    const results: GrowthOfQuestion[] = [];
    for (const question of growthQuestions.filter(({ name }) => only?.includes(name) ?? true)) {
      const figures = await grown(question, sides, { rounds, clients, milliseconds: seconds * 1000 });
      const { name, title, isPaged } = question;
      results.push({ name, title, isPaged, figures });
      if (!options.json) show(question, figures);
    }
    const measured = sides.map(({ graph }) => graph.statements);
    const result: GrowthResult = { engine, sizes: measured, notGrouped, clients, rounds, questions: results };
    if (options.json) printJson(result);
    if (options.save) saveGrowth(result);
  } finally {
    for (const side of sides) await side.stop();
  }
}

async function sideOf(statements: number, engine: Options['engine'], fresh: boolean): Promise<Side> {
  const graph = await madeUpGraph(statements);
  const hubs = await hubsOf(graph);
  const neo4j = engine === 'neo4j' ? await onNeo4j(graph, { fresh }) : null;
  const service = await hearsay(
    neo4j ? { NEO4J_URI: neo4j.boltUri } : { HEARSAY_DATA: await embedded(graph, { fresh }) },
  );
  const stop = async () => {
    await service.stop();
    await neo4j?.stop();
  };
  return { graph, hubs, service, database: neo4j?.pid ?? null, stop };
}

/** What a question costs over each graph, the smallest first. */
async function grown(question: GrowthQuestion, sides: readonly Side[], plan: Plan): Promise<GrowthFigures[]> {
  const workers = sides.map(() => startWorker());
  try {
    const entrants: Entrant[] = [];
    const answers: number[] = [];
    for (const [place, { graph, hubs, service, database }] of sides.entries()) {
      const words = { name: question.asked };
      const worker = workers[place];
      const variables = await question.variables(graph, hubs, askOver(service, words));
      const job = service.jobOf(words, variables, []);
      if (!worker || !job) continue;
      entrants.push({ contender: { ...service, name: `${graph.statements}` }, worker, job, database });
      const lengths = (await worker.answers(job)).map((answer) => JSON.stringify(answer).length);
      answers.push(lengths.reduce((sum, length) => sum + length, 0) / lengths.length / 1024);
    }
    const figures = await measure(entrants, plan);
    return figures.map((each, place) => besideSmallest(each, figures[0] ?? each, answers[place] ?? 0));
  } finally {
    for (const worker of workers) worker.stop();
  }
}

function besideSmallest(figures: Figures, smallest: Figures, answer: number): GrowthFigures {
  const { contender, requests, p50, p95, service, database, processorShare } = figures;
  return {
    ...{ statements: Number(contender), requests, p50, p95, service, database, answer: Number(answer.toPrecision(3)) },
    ...{ p50Ratio: rounded(p50 / smallest.p50), p95Ratio: rounded(p95 / smallest.p95) },
    processorRatio: processorShare,
  };
}

function rounded(ratio: number): number {
  return Number(ratio.toPrecision(3));
}

function show({ name, title, isPaged }: GrowthQuestion, figures: readonly GrowthFigures[]): void {
  print(`\n${name}: ${title}${isPaged ? '' : ' (no page)'}`);
  printTable(
    [
      'statements',
      'requests',
      'p50 ms',
      'p95',
      'CPU ms',
      'database',
      'answer KB',
      'p50 ratio',
      'p95 ratio',
      'CPU ratio',
    ],
    figures.map((each) => [
      ...[each.statements, each.requests, each.p50, each.p95, each.service, each.database, each.answer],
      ...[each.p50Ratio, each.p95Ratio, each.processorRatio],
    ]),
  );
}
