/** `hearsay unmerge`: an entity that was merged into another is on its own again. */

import type { Command } from 'commander';
import { print, printJson } from '../print.ts';
import { addChangeOptions, type ChangeOptions, runChange } from '../run-change.ts';

interface Parted {
  readonly entity: { readonly id: string; readonly name: string };
  readonly partedFrom: { readonly id: string; readonly name: string } | null;
  readonly change: { readonly id: string };
}

export function unmergeCommand(program: Command): void {
  const command = program
    .command('unmerge')
    .description('part two entities again, each with its own, also what came in since they were merged')
    .argument('<id>', 'the id that the entity had before it was merged');
  addChangeOptions(command, { withReason: false })
    .addHelpText('after', '\nExamples:\n  hearsay unmerge group:russian-news-agencies')
    .action(unmerge);
}

async function unmerge(id: string, { server, json = false }: ChangeOptions): Promise<void> {
  const selection = 'entity { id name } partedFrom { id name } change { id }';
  const payload = await runChange<Parted>('entityUnmerge', selection, { id }, server);
  if (json) return printJson(payload);
  const { entity, partedFrom } = payload;
  print(`${entity.name} (${entity.id}) and ${partedFrom?.name} (${partedFrom?.id}) are two again.`);
}
