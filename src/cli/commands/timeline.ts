/** `hearsay timeline`: statements over time, by when they were said and when they were published. */

import { type Command, Option } from 'commander';
import { filterOfTerms, type StatementTerms } from '../../reading/statement-terms.ts';
import { intervals } from '../../record/intervals.ts';
import { printJson } from '../print.ts';
import { printTimeline, type TimelineAnswer } from '../print-timeline.ts';
import { addStatementOptions } from '../statement-options.ts';
import { toServer } from '../to-server.ts';

interface Options extends StatementTerms {
  readonly interval: string;
  readonly server?: string;
  readonly json?: boolean;
}

const question = `query Timeline($where: StatementFilter, $interval: TimelineInterval) {
  timeline(where: $where, interval: $interval) {
    interval
    undated
    buckets {
      start from to said published
      speakers { count entity { id name } }
      topics { count entity { id name } }
    }
  }
}`;

export function timelineCommand(program: Command): void {
  const command = program
    .command('timeline')
    .description('how many statements were said, and published, in each interval');
  const choices = intervals.map((interval) => interval.toLowerCase());
  addStatementOptions(command)
    .addOption(new Option('--interval <interval>', 'how long each is').choices(choices).default('day'))
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay timeline --about CSTO\n  hearsay timeline --speaker Blinken --interval week --json\n  hearsay timeline --server http://127.0.0.1:4000',
    )
    .action(timeline);
}

async function timeline(options: Options): Promise<void> {
  const { interval, server, json = false } = options;
  const { runQuery } = await import('../run-query.ts');
  const data = await runQuery<TimelineAnswer>(
    question,
    { where: filterOfTerms(options) ?? null, interval: interval.toUpperCase() },
    server,
  );
  if (json) printJson(data.timeline);
  else printTimeline(data);
}
