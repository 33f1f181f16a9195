/** `hearsay undo`: a change taken back. */

import type { Command } from 'commander';
import { printJson } from '../print.ts';
import { changeSelection, type PrintedChange, printChange } from '../print-changes.ts';
import { addChangeOptions, type ChangeOptions, runChange } from '../run-change.ts';

export function undoCommand(program: Command): void {
  const command = program
    .command('undo')
    .description('take a change back, as if it had never been made; later changes stand')
    .argument('<change>', 'the id of the change; hearsay changes lists them');
  addChangeOptions(command, { withReason: false })
    .addHelpText('after', '\nExamples:\n  hearsay undo change:20220110120000000-0a1b2c')
    .action(undo);
}

async function undo(id: string, { server, json = false }: ChangeOptions): Promise<void> {
  const payload = await runChange<{ change: PrintedChange }>(
    'changeUndo',
    `change { ${changeSelection} }`,
    { id },
    server,
  );
  if (json) printJson(payload);
  else printChange(payload.change);
}
