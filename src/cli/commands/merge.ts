/** `hearsay merge`: two entities are one. */

import type { Command } from 'commander';
import { print, printJson } from '../print.ts';
import { changeSelection, type PrintedChange, printMade } from '../print-changes.ts';
import { addChangeOptions, type ChangeOptions, runChange } from '../run-change.ts';

interface Options extends ChangeOptions {
  readonly force?: boolean;
}

interface Merged {
  readonly entity: { readonly id: string; readonly name: string; readonly aliases: readonly string[] };
  readonly change: PrintedChange | null;
}

export function mergeCommand(program: Command): void {
  const command = program
    .command('merge')
    .description('say that two entities are one; the id of the first leads to the second from then on')
    .argument('<from>', 'the entity that ends: an id, a name or an alias')
    .argument('<into>', 'the entity that stays')
    .option('--force', 'also two of different kinds');
  addChangeOptions(command, { withBase: true })
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay merge "Russian news agencies" RIA --force\n  hearsay unmerge group:russian-news-agencies',
    )
    .action(merge);
}

async function merge(
  from: string,
  into: string,
  { reason, basedOn, force, server, json = false }: Options,
): Promise<void> {
  const selection = `entity { id name aliases formerIds } change { ${changeSelection} }`;
  const payload = await runChange<Merged>('entityMerge', selection, { from, into, reason, basedOn, force }, server);
  if (json) return printJson(payload);
  printMade(payload.change);
  const { name, aliases } = payload.entity;
  print(`${name} goes by ${[name, ...aliases].join(', ')}.`);
}
