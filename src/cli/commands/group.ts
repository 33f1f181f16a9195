/** `hearsay group`: groups all statements into utterances anew, or takes the grouping back. */

import type { Command } from 'commander';
import { groupAllStatements, ungroupAllStatements } from '../../loading/group-statements.ts';
import { print, printJson } from '../print.ts';
import { showProgress } from '../progress.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly undo?: boolean;
  readonly json?: boolean;
}

export function groupCommand(program: Command): void {
  program
    .command('group')
    .description('group all statements into utterances anew; every load does it for what it adds or changes')
    .option('--undo', 'take the grouping back: utterances go, statements stay as they are')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExamples:\n  hearsay group\n  hearsay group --undo')
    .action(run);
}

async function run({ undo = false, json = false }: Options): Promise<void> {
  if (undo) {
    const { nodesDeleted } = await withStore(ungroupAllStatements);
    if (json) printJson({ dropped: nodesDeleted });
    else print(`${nodesDeleted} utterances taken back; the statements stay as they are.`);
    return;
  }
  const progress = showProgress('Grouping, by entities');
  const { result } = await withStore((store) => groupAllStatements(store, { onProgress: progress.update })).finally(
    progress.stop,
  );
  if (json) printJson(result);
  else
    print(
      `${result.looked} statements compared: ${result.made} utterances made, ${result.kept} kept, ${result.dropped} dropped.`,
    );
}
