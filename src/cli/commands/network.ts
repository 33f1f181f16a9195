/** `hearsay network`: the network around entities, for people and, with --json, for d3, sigma and Cytoscape. */

import { type Command, Option } from 'commander';
import { printJson } from '../print.ts';
import { type NetworkAnswer, printNetwork } from '../print-networks.ts';
import { toServer } from '../to-server.ts';
import { toWhole } from '../to-whole.ts';

interface Options {
  readonly around?: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly kind?: readonly string[];
  readonly server?: string;
  readonly json?: boolean;
}

const kinds = ['spoke-about', 'told', 'quoted', 'mentioned-with'];

const question = `query Network($around: [String!], $depth: Int, $limit: Int, $where: GraphFilter) {
  graph(around: $around, depth: $depth, limit: $limit, where: $where) {
    nodes { id label kind weight }
    links { id source target kind weight count }
  }
}`;

export function networkCommand(program: Command): void {
  program
    .command('network')
    .description('the network around entities: who spoke about, told and quoted whom, how often')
    .option('--around <entity...>', 'around these, by name, alias or id; the most linked ones where left out')
    .option('--depth <n>', 'how many links away from them, 1 to 3', toWhole(1, 3), 1)
    .option('--limit <n>', 'at most so many nodes, 1 to 500', toWhole(1, 500), 100)
    .addOption(new Option('--kind <kind...>', 'only links of these kinds').choices(kinds))
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .option('--json', 'print nodes and links as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay network --around CSTO --limit 20\n  hearsay network --around RIA UPI --depth 2 --json\n  hearsay network --kind mentioned-with',
    )
    .action(network);
}

async function network({ around, depth, limit, kind, server, json = false }: Options): Promise<void> {
  const { runQuery } = await import('../run-query.ts');
  const where = kind ? { kinds: kind.map((name) => name.toUpperCase().replace('-', '_')) } : null;
  const data = await runQuery<NetworkAnswer>(question, { around: around ?? null, depth, limit, where }, server);
  if (json) printJson(data.graph);
  else printNetwork(data);
}
