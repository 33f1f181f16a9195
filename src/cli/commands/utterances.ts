/** `hearsay utterances`: what several statements report, wording beside wording, and the same words from two mouths. */

import { type Command, InvalidArgumentError } from 'commander';
import { printJson } from '../print.ts';
import { printUtterances, type UtterancesAnswer } from '../print-utterances.ts';
import { toLimit } from '../to-limit.ts';
import { toServer } from '../to-server.ts';

interface Options {
  readonly speaker?: string;
  readonly outlet?: string;
  readonly reportsMin?: number;
  readonly rivalled?: boolean;
  readonly limit: number;
  readonly after?: string;
  readonly server?: string;
  readonly json?: boolean;
}

const question = `query Utterances($where: UtteranceFilter, $first: Int, $after: String) {
  utterances(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id gist method
      speaker { id name }
      reports {
        similarity
        matched { kind strength evidence }
        wording
        difference { change words }
        statement { id gist quotes saidOn chain { position role entity { id name } } article { id title published } }
      }
      rivals {
        similarity
        matched { kind strength evidence }
        difference { change words }
        utterance { id gist speaker { id name } }
      }
    }
  }
}`;

export function utterancesCommand(program: Command): void {
  program
    .command('utterances')
    .description('what several statements report, their wordings side by side; the same words from two mouths')
    .option('--speaker <entity>', 'of this speaker')
    .option('--outlet <entity>', 'reported in articles of this organization')
    .option('--reports-min <n>', 'reported by at least so many statements', toCount)
    .option('--rivalled', 'only those whose words or claim another speaker is given too')
    .option('--limit <n>', 'at most so many utterances, 1 to 100', toLimit, 20)
    .option('--after <cursor>', 'the page after this cursor')
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      '\nHow statements are matched is told in docs/utterances.md.\n\nExamples:\n  hearsay utterances --reports-min 2\n  hearsay utterances --speaker Psaki --rivalled\n  hearsay utterances --json --server http://127.0.0.1:4000',
    )
    .action(utterances);
}

function toCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('A whole number, 1 or more.');
  return count;
}

async function utterances({ limit, after, server, json = false, ...where }: Options): Promise<void> {
  const { runQuery } = await import('../run-query.ts');
  const data = await runQuery<UtterancesAnswer>(question, { where, first: limit, after: after ?? null }, server);
  if (json) printJson(data.utterances);
  else printUtterances(data);
}
