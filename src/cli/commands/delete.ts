/** `hearsay delete`: an article taken away. */

import type { Command } from 'commander';
import { print, printJson, times } from '../print.ts';
import { changeSelection, type PrintedChange, printChange, printMade } from '../print-changes.ts';
import { addChangeOptions, type ChangeOptions, runChange } from '../run-change.ts';

interface Options extends ChangeOptions {
  readonly forGood?: boolean;
}

interface Payload {
  readonly deletedId: string;
  readonly statements: number;
  readonly change: PrintedChange;
}

export function deleteCommand(program: Command): void {
  const command = program
    .command('delete')
    .description('take an article away with its statements and figures; entities stay, and hearsay undo brings it back')
    .argument('<article>', 'the id of the article')
    .option('--for-good', 'keep nothing of what it held: nobody can bring it back');
  addChangeOptions(command)
    .addHelpText(
      'after',
      '\nIts text does not come in again when a folder is ingested that holds it, but with --again.\n\nExamples:\n  hearsay delete article:upi-2022-01-09 --reason "withdrawn by the publisher"\n  hearsay delete article:upi-2022-01-09 --for-good',
    )
    .action(deleteArticle);
}

async function deleteArticle(id: string, { reason, forGood, server, json = false }: Options): Promise<void> {
  const input = { id, reason, forGood };
  const payload = await runChange<Payload>(
    'articleDelete',
    `deletedId statements change { ${changeSelection} }`,
    input,
    server,
  );
  if (json) return printJson(payload);
  if (!forGood) return printMade(payload.change);
  printChange(payload.change);
  print(`Gone for good, with ${times(payload.statements, 'statement')}.`);
}
