/** `hearsay reject`: what was read as a statement is none. */

import type { Command } from 'commander';
import { printJson } from '../print.ts';
import { changeSelection, type PrintedChange, printMade } from '../print-changes.ts';
import { addChangeOptions, type ChangeOptions, runChange } from '../run-change.ts';

export function rejectCommand(program: Command): void {
  const command = program
    .command('reject')
    .description('say that this is no statement: it leaves all answers, until that is undone')
    .argument('<statement>', 'the id of the statement');
  addChangeOptions(command, { withBase: true })
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay reject statement:upi-2022-01-09-000341 --reason "the article\'s own words"',
    )
    .action(reject);
}

async function reject(id: string, { reason, basedOn, server, json = false }: ChangeOptions): Promise<void> {
  const payload = await runChange<{ change: PrintedChange | null }>(
    'statementReject',
    `change { ${changeSelection} }`,
    { id, reason, basedOn },
    server,
  );
  if (json) printJson(payload);
  else printMade(payload.change);
}
