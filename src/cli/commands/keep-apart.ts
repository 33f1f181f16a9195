/** `hearsay keep-apart`: two entities are not one, though their names are near. */

import type { Command } from 'commander';
import { printJson } from '../print.ts';
import { changeSelection, type PrintedChange, printMade } from '../print-changes.ts';
import { addChangeOptions, type ChangeOptions, runChange } from '../run-change.ts';

export function keepApartCommand(program: Command): void {
  const command = program
    .command('keep-apart')
    .description('say that two entities are not one, so that the pair leaves the review list')
    .argument('<one>', 'an entity: an id, a name or an alias')
    .argument('<other>', 'the other');
  addChangeOptions(command)
    .addHelpText('after', '\nExamples:\n  hearsay keep-apart "Russian news agencies" "Russian state media"')
    .action(keepApart);
}

async function keepApart(one: string, other: string, { reason, server, json = false }: ChangeOptions): Promise<void> {
  const payload = await runChange<{ change: PrintedChange | null }>(
    'entityKeepApart',
    `change { ${changeSelection} }`,
    { one, other, reason },
    server,
  );
  if (json) printJson(payload);
  else printMade(payload.change);
}
