/** `hearsay network`: the network around entities, for people and, with --json, for d3, sigma and Cytoscape. */

import { type Command, Option } from 'commander';
import { filterOfTerms, type StatementTerms } from '../../reading/statement-terms.ts';
import { printJson } from '../print.ts';
import { type NetworkAnswer, printNetwork } from '../print-networks.ts';
import { entityKinds } from '../statement-fields.ts';
import { addStatementOptions } from '../statement-options.ts';
import { toServer } from '../to-server.ts';
import { toWhole } from '../to-whole.ts';

interface Options extends StatementTerms {
  readonly around?: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly kind?: readonly string[];
  readonly nodeKind?: readonly string[];
  readonly weightMin?: number;
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
  addStatementOptions(program.command('network'))
    .description('the network around entities: who spoke about, told and quoted whom, how often')
    .option('--around <entity...>', 'around these, by name, alias or id; the most linked ones where left out')
    .option('--depth <n>', 'how many links away from them, 1 to 3', toWhole(1, 3), 1)
    .option('--limit <n>', 'at most so many nodes, 1 to 2,000', toWhole(1, 2000), 100)
    .addOption(new Option('--kind <kind...>', 'only links of these kinds').choices(kinds))
    .addOption(
      new Option('--node-kind <kind...>', 'only nodes of these kinds, beside those in the middle').choices(entityKinds),
    )
    .option('--weight-min <number>', 'only links with at least this weight', Number)
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .option('--json', 'print nodes and links as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay network --around CSTO --limit 20\n  hearsay network --around RIA UPI --depth 2 --json\n  hearsay network --kind mentioned-with',
    )
    .action(network);
}

async function network({ around, depth, limit, server, json = false, ...options }: Options): Promise<void> {
  const { runQuery } = await import('../run-query.ts');
  const { kind, nodeKind, weightMin, ...terms } = options;
  const where = {
    ...(kind && { kinds: kind.map(toEnum) }),
    ...(nodeKind && { nodeKinds: nodeKind.map(toEnum) }),
    ...(weightMin !== undefined && { weightMin }),
    statements: filterOfTerms(terms) ?? null,
  };
  const data = await runQuery<NetworkAnswer>(question, { around: around ?? null, depth, limit, where }, server);
  if (json) printJson(data.graph);
  else printNetwork(data);
}

/** `spoke-about` → `SPOKE_ABOUT`. */
function toEnum(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}
