/** `hearsay disputes`: figures that disagree, side by side, for people and, with --json, for machines. */

import { type Command, Option } from 'commander';
import { printJson } from '../print.ts';
import { type DisputesAnswer, printDisputes } from '../print-disputes.ts';
import { toLimit } from '../to-limit.ts';
import { toServer } from '../to-server.ts';

interface Options {
  readonly measure?: string;
  readonly scope?: string;
  readonly speaker?: string;
  readonly outlet?: string;
  readonly rule?: string;
  readonly limit: number;
  readonly after?: string;
  readonly server?: string;
  readonly json?: boolean;
}

const measures = ['deaths', 'detained', 'injured', 'troops', 'aircraft', 'hardware', 'days', 'evacuated', 'other'];

const question = `query Disputes($where: DisputeFilter, $first: Int, $after: String) {
  disputes(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id measure scope unit low high rule summary
      figures {
        day dayBasis low high
        figure {
          id value low high approximation words asOf note
          speaker { id name }
          article { id title published outlet { id name } }
          statement { id gist saidOn depth chain { position role entity { id name } } }
        }
        revises { id }
        conflictsWith { id }
      }
    }
  }
}`;

export function disputesCommand(program: Command): void {
  program
    .command('disputes')
    .description('figures that disagree: the same measure and scope, side by side, by whose account')
    .addOption(new Option('--measure <measure>', 'what is counted').choices(measures))
    .option('--scope <words>', 'with these words in what the numbers count')
    .option('--speaker <entity>', 'with a figure of this speaker')
    .option('--outlet <entity>', 'with a figure in an article of this organization')
    .addOption(new Option('--rule <rule>', 'how they disagree').choices(['contradiction', 'difference']))
    .option('--limit <n>', 'at most so many disputes, 1 to 100', toLimit, 20)
    .option('--after <cursor>', 'the page after this cursor')
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      '\nThe rules are told in docs/disputes.md.\n\nExamples:\n  hearsay disputes --measure deaths\n  hearsay disputes --speaker "Kazakhstan\'s health ministry" --json\n  hearsay disputes --rule contradiction --server http://127.0.0.1:4000',
    )
    .action(disputes);
}

async function disputes(options: Options): Promise<void> {
  const { measure, scope, speaker, outlet, rule, limit, after, server, json = false } = options;
  const where = { scope, speaker, outlet, measure: measure?.toUpperCase(), rule: rule?.toUpperCase() };
  const { runQuery } = await import('../run-query.ts');
  const data = await runQuery<DisputesAnswer>(question, { where, first: limit, after: after ?? null }, server);
  if (json) printJson(data.disputes);
  else printDisputes(data);
}
