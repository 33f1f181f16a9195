/** `hearsay backup FILE`: everything in the graph, as it is at one moment. */

import type { Command } from 'commander';
import { backUpTo, saveBackup } from '../../backup/back-up-to.ts';
import { type Manifest, sumOf } from '../../backup/backup-format.ts';
import { readSettings } from '../../settings.ts';
import { fetchBackup } from '../fetch-backup.ts';
import { print, printJson, times } from '../print.ts';
import { showProgress } from '../progress.ts';
import { toServer } from '../to-server.ts';
import { serviceInstead } from '../with-ask.ts';
import { withStore } from '../with-store.ts';
import { refuseToReplace } from '../write-file.ts';

interface Options {
  readonly force?: boolean;
  readonly server?: string;
  readonly json?: boolean;
}

export function backupCommand(program: Command): void {
  program
    .command('backup')
    .description('write everything in the graph into one file, as it is at one moment, while others go on writing')
    .argument('<file>', 'the file, such as hearsay.backup')
    .option('--force', 'replace what is there')
    .option('--server <url>', 'have a running service write it, with the token of an admin in HEARSAY_TOKEN', toServer)
    .option('--json', 'print what is in it as JSON')
    .addHelpText(
      'after',
      '\nTexts, changes, what they took out, utterances and sums are in it; tokens are not. Where a service has the embedded graph\nopen, it is asked. hearsay restore FILE makes a graph of it, on either engine.\n\nExamples:\n  hearsay backup hearsay.backup\n  hearsay backup nightly.backup --force --json',
    )
    .action(run);
}

async function run(file: string, { force = false, server, json = false }: Options): Promise<void> {
  if (!force) refuseToReplace(file, 'or name another');
  const manifest = await backUp(file, server);
  if (json) return printJson({ file, ...manifest });
  const { nodes, links } = manifest;
  print(`${file} holds ${times(sumOf(nodes), 'node')} and ${times(sumOf(links), 'link')}, and was read back.`);
  print('Tokens are not in it: keep the file of HEARSAY_TOKENS beside it, or make new ones.');
}

async function backUp(file: string, server?: string): Promise<Manifest> {
  const byService = async (url: string) => saveBackup(file, await fetchBackup(url, readSettings().token));
  if (server !== undefined) return byService(server);
  const progress = showProgress('Copying', '{value} nodes and links');
  try {
    const onCopied = (done: number) => progress.update(done, done);
    return await withStore((store) => backUpTo(file, store, { onCopied }), { toRead: true });
  } catch (error) {
    const service = await serviceInstead(error);
    if (service === undefined) throw error;
    return byService(service);
  } finally {
    progress.stop();
  }
}
