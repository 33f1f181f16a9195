/** `hearsay path`: how two entities are connected through what was said. */

import { type Command, Option } from 'commander';
import { printJson } from '../print.ts';
import { type PathAnswer, printPaths } from '../print-networks.ts';
import { toServer } from '../to-server.ts';
import { toWhole } from '../to-whole.ts';

interface Options {
  readonly maxHops: number;
  readonly all?: boolean;
  readonly through: string;
  readonly server?: string;
  readonly json?: boolean;
}

const question = `query Path($from: String!, $to: String!, $maxHops: Int, $all: Boolean, $through: PathThrough) {
  path(from: $from, to: $to, maxHops: $maxHops, all: $all, through: $through) {
    hops
    nodes { id label kind weight }
    links {
      id source target kind weight count
      statements { id cue gist speaker { id name } article { id title published } }
    }
  }
}`;

export function pathCommand(program: Command): void {
  program
    .command('path')
    .description('the shortest way between two entities through what was said, with its statements')
    .argument('<from>', 'where it begins, by name, alias or id')
    .argument('<to>', 'where it ends, by name, alias or id')
    .option('--max-hops <n>', 'at most so many links, 1 to 6', toWhole(1, 6), 4)
    .option('--all', 'every shortest way, at most 20')
    .addOption(
      new Option('--through <links>', 'any link with a statement behind it, or speech only')
        .choices(['any', 'speech'])
        .default('any'),
    )
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay path Blinken RIA\n  hearsay path Blinken "Kazakh police" --all --through speech\n  hearsay path Putin CNN --json',
    )
    .action(path);
}

async function path(from: string, to: string, options: Options): Promise<void> {
  const { maxHops, all = false, through, server, json = false } = options;
  const { runQuery } = await import('../run-query.ts');
  const variables = { from, to, maxHops, all, through: through.toUpperCase() };
  const data = await runQuery<PathAnswer>(question, variables, server);
  if (json) printJson(data.path);
  else printPaths(data, maxHops);
}
