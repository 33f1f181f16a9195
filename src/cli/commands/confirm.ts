/** `hearsay confirm`: a statement is read rightly. */

import type { Command } from 'commander';
import { printJson } from '../print.ts';
import { changeSelection, type PrintedChange, printMade } from '../print-changes.ts';
import { addChangeOptions, type ChangeOptions, runChange } from '../run-change.ts';

export function confirmCommand(program: Command): void {
  const command = program
    .command('confirm')
    .description('say that a statement is right, so that it leaves the review list')
    .argument('<statement>', 'the id of the statement');
  addChangeOptions(command, { withBase: true })
    .addHelpText('after', '\nExamples:\n  hearsay confirm statement:upi-2022-01-09-000341')
    .action(confirm);
}

async function confirm(id: string, { reason, basedOn, server, json = false }: ChangeOptions): Promise<void> {
  const payload = await runChange<{ change: PrintedChange | null }>(
    'statementConfirm',
    `change { ${changeSelection} }`,
    { id, reason, basedOn },
    server,
  );
  if (json) printJson(payload);
  else printMade(payload.change);
}
