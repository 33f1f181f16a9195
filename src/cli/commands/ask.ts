/** `hearsay ask`: who said what about whom, for people and, with --json, for machines. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { spanOfDate } from '../../record/partial-date.ts';
import { printJson } from '../print.ts';
import { type Answer, printAnswer } from '../print-answer.ts';

interface Options {
  readonly speaker?: string;
  readonly about?: string;
  readonly via?: string;
  readonly audience?: string;
  readonly outlet?: string;
  readonly mode?: string;
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  readonly firstHand?: boolean;
  readonly unnamed?: boolean;
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
  program
    .command('ask')
    .description('who said what about whom; entities by name, alias or id')
    .option('--speaker <entity>', 'said by')
    .option('--about <entity>', 'about')
    .option('--via <entity>', 'passed on by')
    .option('--audience <entity>', 'told to')
    .option('--outlet <entity>', 'published by')
    .addOption(new Option('--mode <mode>', 'direct, indirect or mixed speech').choices(['direct', 'indirect', 'mixed']))
    .option('--from <date>', 'said on this day or later', toDate)
    .option('--to <date>', 'said on this day or earlier', toDate)
    .option('--text <words>', 'with these words in the gist or in a quote')
    .option('--first-hand', 'only what nobody passed on')
    .option('--unnamed', 'only unnamed and collective sources')
    .option('--limit <n>', 'at most so many statements, 1 to 100', toLimit, 20)
    .option('--after <cursor>', 'the page after this cursor')
    .option('--server <url>', 'ask a running service instead of opening the graph')
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay ask --speaker Blinken --about Russia\n  hearsay ask --via RIA --json\n  hearsay ask --unnamed --server http://127.0.0.1:4000',
    )
    .action(ask);
}

function toDate(value: string): string {
  if (spanOfDate(value)) return value;
  throw new InvalidArgumentError('Write a day (2022-01-09), a month (2022-01), a year (2022) or a week (2022-W01).');
}

function toLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new InvalidArgumentError('A whole number from 1 to 100.');
  return limit;
}

async function ask(options: Options): Promise<void> {
  const { limit, after, server, json = false } = options;
  const { runQuery } = await import('../run-query.ts');
  const data = await runQuery<Answer>(
    question,
    { where: toFilter(options), first: limit, after: after ?? null },
    server,
  );
  if (json) printJson(data.statements);
  else printAnswer(data);
}

function toFilter({ speaker, about, via, audience, outlet, mode, from, to, text, firstHand, unnamed }: Options) {
  return {
    ...{ speaker, about, via, audience, outlet, text, mode: mode?.toUpperCase(), saidFrom: from, saidTo: to },
    ...(firstHand && { depthMax: 0 }),
    ...(unnamed && { speakerKind: 'GROUP' }),
  };
}
