/** `hearsay stats`: what the graph holds, in numbers. */

import type { Command } from 'commander';
import { readStats } from '../../reading/stats.ts';
import { print, printJson, printTable } from '../print.ts';
import { withStore } from '../with-store.ts';

export function statsCommand(program: Command): void {
  program
    .command('stats')
    .description('count what the graph holds')
    .option('--json', 'print the numbers as JSON')
    .addHelpText('after', '\nExample:\n  hearsay stats --json')
    .action(stats);
}

async function stats({ json = false }: { json?: boolean }): Promise<void> {
  const numbers = await withStore(readStats, { toRead: true });
  if (json) return printJson(numbers);
  printTable(
    ['node', 'count'],
    numbers.labels.map(({ name, count }) => [name, count]),
  );
  print();
  printTable(
    ['relationship', 'count'],
    numbers.relationships.map(({ name, count }) => [name, count]),
  );
  print();
  printTable(
    ['article', 'statements', 'first-hand', 'entities', 'figures said', 'in own voice'],
    numbers.perArticle.map((row) => [
      row.article,
      row.statements,
      row.firstHand,
      row.entities,
      row.figuresSaid,
      row.figuresOwn,
    ]),
  );
}
