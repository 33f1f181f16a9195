/** `hearsay check`: is every record whole, and is what is kept of the statements what they say? */

import type { Command } from 'commander';
import { checkRecords } from '../../loading/check-records.ts';
import { checkTies } from '../../loading/check-ties.ts';
import { checkDisputes } from '../../loading/keep-disputes.ts';
import { checkShelves } from '../../loading/keep-shelves.ts';
import { print, printJson, times, warn } from '../print.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly mend?: boolean;
  readonly json?: boolean;
}

const shownHalves = 20;

export function checkCommand(program: Command): void {
  program
    .command('check')
    .description(
      'compare each record with its checksum, and what is kept of the statements with the statements: how often entities quote, speak about and tell each other, where on whose shelf each statement stands, and in which dispute each figure may be',
    )
    .option('--mend', 'put what is counted in the place of what is wrong')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExit code 1 where something is wrong and not mended. A record that is not whole is mended by loading or ingesting its source\nagain, or by a backup.\n\nExamples:\n  hearsay check\n  hearsay check --mend',
    )
    .action(run);
}

async function run({ mend = false, json = false }: Options): Promise<void> {
  const { records, ties, shelves, disputes } = await withStore(async (store) => ({
    records: await checkRecords(store),
    ties: await checkTies(store, { mend }),
    shelves: await checkShelves(store, { mend }),
    disputes: await checkDisputes(store, { mend }),
  }));
  const { halves } = records;
  const wrong = ties.wrong + shelves.wrong + disputes.wrong;
  const mended = ties.mended + shelves.mended + disputes.mended;
  if (json) printJson({ ...records, ties: ties.ties, links: shelves.links, figures: disputes.figures, wrong, mended });
  else {
    for (const id of halves.slice(0, shownHalves)) warn(`${id} is not what was written.`);
    print(`${times(records.records, 'record')} compared with their checksums: ${halves.length} wrong.`);
    print(`${times(ties.ties, 'tie')} between entities counted: ${ties.wrong} wrong, ${ties.mended} mended.`);
    print(`${times(shelves.links, 'link')} of statements looked at: ${shelves.wrong} wrong, ${shelves.mended} mended.`);
    print(
      `${times(disputes.figures, 'figure')} compared with what they are found by: ${disputes.wrong} wrong, ${disputes.mended} mended.`,
    );
  }
  if (wrong > mended || halves.length > 0) process.exitCode = 1;
}
