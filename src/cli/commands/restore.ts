/** `hearsay restore FILE`: a graph out of a backup. */

import type { Command } from 'commander';
import { type Manifest, sumOf } from '../../backup/backup-format.ts';
import { checkBackup } from '../../backup/read-backup.ts';
import { restoreBackup } from '../../backup/restore-backup.ts';
import { print, printJson, times } from '../print.ts';
import { showProgress } from '../progress.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly check?: boolean;
  readonly json?: boolean;
}

export function restoreCommand(program: Command): void {
  program
    .command('restore')
    .description('make a graph out of a backup, in an empty folder or database: all of it, or nothing')
    .argument('<file>', 'what hearsay backup has written, on either engine')
    .option('--check', 'only read the file and say whether it is whole')
    .option('--json', 'print what is in it as JSON')
    .addHelpText(
      'after',
      '\nThe whole file is checked before anything is written. A graph of an earlier version is brought to this one. A restore that was cut\noff is begun anew by the same command.\n\nExamples:\n  hearsay restore --check hearsay.backup\n  HEARSAY_DATA=./restored hearsay restore hearsay.backup\n  NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… hearsay restore hearsay.backup',
    )
    .action(run);
}

async function run(file: string, { check = false, json = false }: Options): Promise<void> {
  const manifest = check ? await checkBackup(file) : await restore(file);
  if (json) return printJson({ file, restored: !check, ...manifest });
  const { nodes, links, foreign } = manifest;
  const what = `${times(sumOf(nodes), 'node')} and ${times(sumOf(links), 'link')}`;
  print(check ? `${file} is whole: ${what}.` : `${what} of ${file} are in the graph.`);
  if (foreign.length > 0)
    print(
      `In it is what Hearsay does not write, and ${check ? 'restores' : 'has restored'} as it is: ${foreign.join(', ')}.`,
    );
}

async function restore(file: string): Promise<Manifest> {
  const progress = showProgress('Restoring', '{value}/{total} nodes and links');
  try {
    return await withStore((store) => restoreBackup(store, file, { onProgress: progress.update }), { toRestore: true });
  } finally {
    progress.stop();
  }
}
