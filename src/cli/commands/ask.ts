/** `hearsay ask`: who said what about whom, for people and, with --json, for machines. */

import type { Command } from 'commander';
import { filterOfTerms, type StatementTerms } from '../../reading/statement-terms.ts';
import { printJson } from '../print.ts';
import { type Answer, printAnswer } from '../print-answer.ts';
import { addStatementOptions } from '../statement-options.ts';
import { toLimit } from '../to-limit.ts';
import { toServer } from '../to-server.ts';

interface Options extends StatementTerms {
  readonly limit: number;
  readonly after?: string;
  readonly server?: string;
  readonly json?: boolean;
}

const question = `query Ask($where: StatementFilter, $first: Int, $after: String) {
  statements(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id cue mode gist quotes saidOn depth note
      speaker { id name kind }
      about { id name }
      audience { id name }
      chain { position role entity { id name } }
      article { id title published outlet { id name } }
      anchors { part start end exact }
    }
  }
}`;

export function askCommand(program: Command): void {
  const command = program.command('ask').description('who said what about whom; entities by name, alias or id');
  addStatementOptions(command)
    .option('--limit <n>', 'at most so many statements, 1 to 100', toLimit, 20)
    .option('--after <cursor>', 'the page after this cursor')
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay ask --speaker Blinken --about Russia\n  hearsay ask --via RIA --json\n  hearsay ask --unnamed --server http://127.0.0.1:4000',
    )
    .action(ask);
}

async function ask(options: Options): Promise<void> {
  const { limit, after, server, json = false } = options;
  const { runQuery } = await import('../run-query.ts');
  const data = await runQuery<Answer>(
    question,
    { where: filterOfTerms(options) ?? null, first: limit, after: after ?? null },
    server,
  );
  if (json) printJson(data.statements);
  else printAnswer(data);
}
