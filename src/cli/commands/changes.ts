/** `hearsay changes`: what people changed, the newest first. */

import { type Command, Option } from 'commander';
import { print, printJson, times } from '../print.ts';
import { changeKinds, changeSelection, type PrintedChange, printChange } from '../print-changes.ts';
import { toLimit } from '../to-limit.ts';
import { toServer } from '../to-server.ts';

interface Options {
  readonly kind?: readonly string[];
  readonly by?: string;
  readonly undone?: boolean;
  readonly limit: number;
  readonly after?: string;
  readonly server?: string;
  readonly json?: boolean;
}

interface Answer {
  readonly changes: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly PrintedChange[];
  };
}

const question = `query Changes($where: ChangeFilter, $first: Int, $after: String) {
  changes(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ${changeSelection} undoneAt }
  }
}`;

export function changesCommand(program: Command): void {
  program
    .command('changes')
    .description('what people changed, imported and deleted, the newest first')
    .argument('[target]', 'only of this statement, entity or article, by id')
    .addOption(new Option('--kind <kinds...>', 'only of these kinds').choices(changeKinds))
    .option('--by <name>', 'only by this person')
    .option('--undone', 'only what was undone')
    .option('--no-undone', 'only what stands')
    .option('--limit <n>', 'at most so many, 1 to 100', toLimit, 20)
    .option('--after <cursor>', 'the page after this cursor')
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .option('--json', 'print them as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay changes\n  hearsay changes organization:ria --no-undone --json\n  hearsay changes --kind article-delete article-import --limit 50',
    )
    .action(changes);
}

async function changes(target: string | undefined, options: Options): Promise<void> {
  const { kind, by, undone, limit, after, server, json = false } = options;
  const { runQuery } = await import('../run-query.ts');
  const kinds = kind?.map((one) => one.toUpperCase().replaceAll('-', '_'));
  const where = { target, kind: kinds, by, isUndone: undone };
  const data = await runQuery<Answer>(question, { where, first: limit, after: after ?? null }, server);
  if (json) return printJson(data.changes);
  const { totalCount, nodes, pageInfo } = data.changes;
  for (const change of nodes) printChange(change);
  print(`${times(totalCount, 'change')}${totalCount > nodes.length ? `, ${nodes.length} shown` : ''}.`);
  if (pageInfo.hasNextPage) print(`The next page: --after ${pageInfo.endCursor}`);
}
