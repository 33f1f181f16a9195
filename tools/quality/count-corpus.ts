/** What the corpus holds, by split and by manner, as the table that its page shows. */

import { printTable } from '../../src/cli/print.ts';
import type { StatementRecord } from '../../src/record/record.ts';
import type { GoldArticle } from './gold-article.ts';

export interface CorpusRow {
  readonly articles: number;
  readonly words: number;
  readonly statements: number;
  readonly direct: number;
  readonly indirect: number;
  readonly mixed: number;
  /** Statements that somebody passed on, and of these the ones that passed through two hands or more. */
  readonly relayed: number;
  readonly twice: number;
  /** Statements inside statements. */
  readonly nested: number;
  readonly figures: number;
}

/** Rows for each split, each manner and all: `countCorpus(articles).all.statements` → 713. */
export function countCorpus(articles: readonly GoldArticle[]): Record<string, CorpusRow> {
  const splits = [...new Set(articles.map(({ split }) => split))].sort();
  const manners = [...new Set(articles.flatMap(({ manner }) => manner ?? []))].sort();
  return {
    ...Object.fromEntries(splits.map((split) => [split, countRow(articles.filter((each) => each.split === split))])),
    ...Object.fromEntries(manners.map((name) => [name, countRow(articles.filter(({ manner }) => manner === name))])),
    all: countRow(articles),
  };
}

function countRow(articles: readonly GoldArticle[]): CorpusRow {
  const statements = articles.flatMap((article) => article.statements);
  const count = (fits: (statement: StatementRecord) => boolean) => statements.filter(fits).length;
  return {
    articles: articles.length,
    words: articles.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0),
    statements: statements.length,
    direct: count(({ mode }) => mode === 'DIRECT'),
    indirect: count(({ mode }) => mode === 'INDIRECT'),
    mixed: count(({ mode }) => mode === 'MIXED'),
    relayed: count(({ relays = [] }) => relays.length > 0),
    twice: count(({ relays = [] }) => relays.length > 1),
    nested: new Set(statements.flatMap(({ repeats = [] }) => repeats)).size,
    figures: articles.reduce((sum, { figures }) => sum + figures.length, 0),
  };
}

/** Prints the rows, in the manner of the tables of a page. */
export function printCorpus(rows: Readonly<Record<string, CorpusRow>>): void {
  const [first] = Object.values(rows);
  printTable(
    ['', ...Object.keys(first ?? {})],
    Object.entries(rows).map(([name, row]) => [name, ...Object.values(row)]),
  );
}
