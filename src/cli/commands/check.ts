/** `hearsay check`: is what is kept of the statements what they say? */

import type { Command } from 'commander';
import { checkTies } from '../../loading/check-ties.ts';
import { print, printJson, times } from '../print.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly mend?: boolean;
  readonly json?: boolean;
}

export function checkCommand(program: Command): void {
  program
    .command('check')
    .description('count anew how often entities quote, speak about and tell each other, and compare with what is kept')
    .option('--mend', 'put what is counted in the place of what is wrong')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExit code 1 where something is wrong and not mended.\n\nExamples:\n  hearsay check\n  hearsay check --mend',
    )
    .action(run);
}

async function run({ mend = false, json = false }: Options): Promise<void> {
  const result = await withStore((store) => checkTies(store, { mend }));
  if (json) printJson(result);
  else print(`${times(result.ties, 'tie')} between entities counted: ${result.wrong} wrong, ${result.mended} mended.`);
  if (result.wrong > result.mended) process.exitCode = 1;
}
