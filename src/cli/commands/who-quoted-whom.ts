/** `hearsay who-quoted-whom`: the hops of all chains, counted, with the days between which they were published. */

import type { Command } from 'commander';
import { printJson } from '../print.ts';
import { printQuotings, type QuotingsAnswer } from '../print-networks.ts';
import { toLimit } from '../to-limit.ts';

interface Options {
  readonly quoter?: string;
  readonly quoted?: string;
  readonly outlet?: string;
  readonly firstHand?: boolean;
  readonly unnamed?: boolean;
  readonly limit: number;
  readonly after?: string;
  readonly server?: string;
  readonly json?: boolean;
}

const question = `query WhoQuotedWhom($where: QuotingFilter, $first: Int, $after: String) {
  whoQuotedWhom(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id count firstPublished lastPublished
      quoter { id name }
      quoted { id name }
      statements(first: 20) { nodes { id gist depth } }
    }
  }
}`;

export function whoQuotedWhomCommand(program: Command): void {
  program
    .command('who-quoted-whom')
    .description('which outlets and relays quoted whom, the most frequent first')
    .option('--quoter <entity>', 'who quoted, by name, alias or id')
    .option('--quoted <entity>', 'who was quoted')
    .option('--outlet <entity>', 'in articles of this publisher')
    .option('--first-hand', 'only in statements that nobody passed on')
    .option('--unnamed', 'only in statements of unnamed and collective sources')
    .option('--limit <n>', 'at most so many pairs, 1 to 100', toLimit, 20)
    .option('--after <cursor>', 'the page after this cursor')
    .option('--server <url>', 'ask a running service instead of opening the graph')
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay who-quoted-whom --quoter RIA\n  hearsay who-quoted-whom --quoted "Kazakhstan\'s health ministry" --json\n  hearsay who-quoted-whom --outlet UPI --unnamed',
    )
    .action(whoQuotedWhom);
}

async function whoQuotedWhom(options: Options): Promise<void> {
  const { quoter, quoted, outlet, firstHand, unnamed, limit, after, server, json = false } = options;
  const { runQuery } = await import('../run-query.ts');
  const where = {
    ...{ quoter, quoted, outlet },
    ...(firstHand && { depthMax: 0 }),
    ...(unnamed && { speakerKind: 'GROUP' }),
  };
  const data = await runQuery<QuotingsAnswer>(question, { where, first: limit, after: after ?? null }, server);
  if (json) printJson(data.whoQuotedWhom);
  else printQuotings(data);
}
