/** `npm run bench -- hubs`: what Neo4j reads for a page of the statements of whoever has most of them. Hits are counted, so that other work on the machine does not matter. */

import { join } from 'node:path';
import type { Command } from 'commander';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { printJson, printTable } from '../../src/cli/print.ts';
import { toWhole } from '../../src/cli/to-whole.ts';
import { requestPage } from '../../src/reading/pages.ts';
import type { Term } from '../../src/reading/statement-filter.ts';
import { bestStart, daysLeft, fileOf, leanStart, orderOf, pageAnchor } from '../../src/reading/statement-starts.ts';
import { cypherStatement } from '../../src/store/cypher-file.ts';
import { toNeo4j } from '../../src/store/neo4j/values.ts';
import { statementParts } from '../../src/store/statement-parts.ts';
import type { Parameters, Row } from '../../src/store/store.ts';
import { startNeo4j } from '../../tools/neo4j/start-neo4j.ts';
import { type Hubs, hubsOf } from '../hubs-of.ts';
import { loadOnce, serverMemory } from '../load-records.ts';
import { madeUpGraph } from '../made-up-graph.ts';

interface Options {
  readonly statements: number;
  readonly json?: boolean;
}

type Hub = Extract<keyof Hubs, 'speaker' | 'about' | 'via' | 'outlet'>;

const asked: readonly (readonly Hub[])[] = [
  ...[['speaker'], ['about'], ['via'], ['outlet']],
  ...[
    ['speaker', 'about'],
    ['via', 'about'],
    ['via', 'speaker'],
    ['outlet', 'about'],
  ],
  [],
] as const;

export function hubsSuite(program: Command): void {
  program
    .command('hubs')
    .description('what Neo4j reads (db hits) for the first page of the largest speaker, topic, relay and outlet')
    .option('--statements <number>', 'how many made-up statements the graph holds', toWhole(100, 10_000_000), 10_000)
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExamples:\n  npm run bench -- hubs --statements 100000')
    .action(run);
}

async function run({ statements, json = false }: Options): Promise<void> {
  const graph = await madeUpGraph(statements);
  const { folder, records } = graph;
  const hubs = await hubsOf(graph);
  const data = join(folder, 'neo4j');
  const server = await startNeo4j({ folder: data, ...serverMemory });
  const driver = neo4j.driver(server.boltUri, undefined, { disableLosslessIntegers: true });
  try {
    await loadOnce(records, data, { NEO4J_URI: server.boltUri });
    await driver.executeQuery('CALL db.prepareForReplanning()');
    const results = [];
    for (const names of asked) {
      const terms = names.map((field): Term => ({ field, values: [hubs[field].id], negated: false }));
      const [newest, said] = [await hitsOf(driver, terms, 'PUBLISHED'), await hitsOf(driver, terms, 'SAID_ON')];
      results.push({
        of: names.join(' and ') || 'all',
        sizes: names.map((name) => hubs[name].size),
        newest,
        said,
      });
    }
    if (json) printJson(results);
    else
      printTable(
        ['statements of the largest', 'they have', 'hits, newest first', 'hits, said last first'],
        results.map(({ of, sizes, newest, said }) => [of, sizes.join(' and '), newest, said]),
      );
  } finally {
    await driver.close();
    await server.stop();
  }
}

async function hitsOf(driver: Driver, terms: readonly Term[], orderBy: 'PUBLISHED' | 'SAID_ON'): Promise<number> {
  const anyOf = [terms];
  const reader = {
    read: (name: string, parameters = {}) => rowsOf(driver, cypherStatement('read', name, 'neo4j'), parameters),
  };
  const start = leanStart(await bestStart(reader, anyOf), anyOf);
  const { parameters } = requestPage({}, orderBy, true);
  const statement = cypherStatement(
    'read',
    `${fileOf('statements-page', start, orderOf(orderBy, parameters))} with statements-by-id`,
    'neo4j',
  );
  const { summary } = await driver.executeQuery(
    `PROFILE ${statement}`,
    toNeo4j({
      ...{ ...parameters, anyOf, orderBy, parts: statementParts },
      ...{ days: daysLeft(parameters), anchors: [pageAnchor(start, parameters)] },
    }),
  );
  return summary.profile ? hitsIn(summary.profile) : 0;
}

async function rowsOf(driver: Driver, statement: string, parameters: Parameters): Promise<readonly Row[]> {
  const { records } = await driver.executeQuery(statement, toNeo4j(parameters));
  return records.map((record) => record.toObject());
}

function hitsIn({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsIn(child), dbHits);
}
