/** `hearsay stats`: what the graph holds, in numbers. */

import type { Command } from 'commander';
import type { GraphNumbers } from '../../reading/stats.ts';
import { print, printJson, printTable } from '../print.ts';
import { toServer } from '../to-server.ts';

const question = `{
  stats {
    statements entities articles figures utterances
    labels { name count }
    relationships { name count }
    perArticle { article { id } statements firstHand entities figuresSaid figuresOwn }
  }
}`;

interface Answer {
  readonly stats: Omit<GraphNumbers, 'perArticle'> & {
    readonly perArticle: readonly (Omit<GraphNumbers['perArticle'][number], 'article'> & {
      readonly article: { readonly id: string };
    })[];
  };
}

export function statsCommand(program: Command): void {
  program
    .command('stats')
    .description('count what the graph holds')
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .option('--json', 'print the numbers as JSON')
    .addHelpText('after', '\nExamples:\n  hearsay stats --json\n  hearsay stats --server http://127.0.0.1:4000')
    .action(stats);
}

async function stats({ server, json = false }: { server?: string; json?: boolean }): Promise<void> {
  const { runQuery } = await import('../run-query.ts');
  const { stats: answer } = await runQuery<Answer>(question, {}, server);
  const numbers = { ...answer, perArticle: answer.perArticle.map((row) => ({ ...row, article: row.article.id })) };
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
