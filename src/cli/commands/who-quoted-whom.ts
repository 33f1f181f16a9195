/** `hearsay who-quoted-whom`: the hops of all chains, counted, with the days between which they were published. */

import type { Command } from 'commander';
import { printJson } from '../print.ts';
import { printQuotings, type QuotingsAnswer } from '../print-networks.ts';
import { toDate } from '../to-date.ts';
import { toLimit } from '../to-limit.ts';
import { toServer } from '../to-server.ts';
import { toWhole } from '../to-whole.ts';

interface Options {
  readonly quoter?: string;
  readonly quoted?: string;
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  readonly depthMin?: number;
  readonly depthMax?: number;
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
    .option('--from <date>', 'in articles published on this day or later', toDate)
    .option('--to <date>', 'in articles published on this day or earlier', toDate)
    .option('--depth-min <n>', 'in statements that passed through at least so many hands', toWhole(0, 20))
    .option('--depth-max <n>', 'in statements that passed through at most so many hands', toWhole(0, 20))
    .option('--first-hand', 'only in statements that nobody passed on; the same as --depth-max 0')
    .option('--unnamed', 'only in statements of unnamed and collective sources')
    .option('--limit <n>', 'at most so many pairs, 1 to 100', toLimit, 20)
    .option('--after <cursor>', 'the page after this cursor')
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay who-quoted-whom --quoter RIA\n  hearsay who-quoted-whom --quoted "Kazakhstan\'s health ministry" --json\n  hearsay who-quoted-whom --outlet UPI --unnamed\n  hearsay who-quoted-whom --depth-min 1 --from 2022-01-09',
    )
    .action(whoQuotedWhom);
}

async function whoQuotedWhom(options: Options): Promise<void> {
  const { quoter, quoted, outlet, from, to, depthMin, firstHand, unnamed, limit, after, server, json } = options;
  const { runQuery } = await import('../run-query.ts');
  const where = {
    ...{ quoter, quoted, outlet, depthMin, publishedFrom: from, publishedTo: to },
    depthMax: firstHand ? 0 : options.depthMax,
    ...(unnamed && { speakerKind: 'GROUP' }),
  };
  const data = await runQuery<QuotingsAnswer>(question, { where, first: limit, after: after ?? null }, server);
  if (json) printJson(data.whoQuotedWhom);
  else printQuotings(data);
}
