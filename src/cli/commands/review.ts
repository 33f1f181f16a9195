/** `hearsay review`: what people had better look at, the least certain first. */

import { type Command, Option } from 'commander';
import { printJson } from '../print.ts';
import { type PrintedReview, printReview } from '../print-changes.ts';
import { toLimit } from '../to-limit.ts';
import { toServer } from '../to-server.ts';

interface Options {
  readonly kind?: string;
  readonly article?: string;
  readonly limit: number;
  readonly after?: string;
  readonly server?: string;
  readonly json?: boolean;
}

const question = `query Review($where: ReviewFilter, $first: Int, $after: String) {
  review(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      kind doubt
      reasons { code message }
      statement { id cue gist speaker { id name } article { id title } }
      entities { id name kind }
    }
  }
}`;

export function reviewCommand(program: Command): void {
  program
    .command('review')
    .description('what to look at, the least certain first: doubtful statements, and entities that may be one')
    .addOption(new Option('--kind <kind>', 'only these').choices(['statement', 'duplicate']))
    .option('--article <id>', 'only the statements of this article')
    .option('--limit <n>', 'at most so many, 1 to 100', toLimit, 20)
    .option('--after <cursor>', 'the page after this cursor')
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .option('--json', 'print the list as JSON')
    .addHelpText(
      'after',
      '\nhearsay confirm, correct, reject and merge take things off the list.\n\nExamples:\n  hearsay review\n  hearsay review --kind duplicate --json',
    )
    .action(review);
}

async function review({ kind, article, limit, after, server, json = false }: Options): Promise<void> {
  const { runQuery } = await import('../run-query.ts');
  const where = { ...(kind && { kind: [kind.toUpperCase()] }), ...(article && { article }) };
  const data = await runQuery<{ review: PrintedReview }>(
    question,
    { where, first: limit, after: after ?? null },
    server,
  );
  if (json) printJson(data.review);
  else printReview(data.review);
}
