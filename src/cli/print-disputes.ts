/** Disputes as people read them: one sentence, then the figures side by side with their day and the way they took. */

import { colors } from './colors.ts';
import { print, printTable } from './print.ts';

interface Named {
  readonly name: string;
}

export interface DisputesAnswer {
  readonly disputes: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly AnsweredDispute[];
  };
}

interface AnsweredDispute {
  readonly summary: string;
  readonly figures: readonly AnsweredFigure[];
}

interface AnsweredFigure {
  readonly day: string | null;
  readonly dayBasis: 'AS_OF' | 'SAID' | 'PUBLISHED';
  readonly low: number | null;
  readonly high: number | null;
  readonly figure: {
    readonly id: string;
    readonly approximation: string;
    readonly words: string | null;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly article: { readonly outlet: Named };
    readonly statement: { readonly chain: readonly { readonly entity: Named }[] } | null;
  };
  readonly revises: readonly { readonly id: string }[];
  readonly conflictsWith: readonly { readonly id: string }[];
}

const bases = { AS_OF: 'for', SAID: 'said', PUBLISHED: 'published' };

/** Prints the disputes of one page; the figures of each are numbered, so that they can name each other. */
export function printDisputes({ disputes: { totalCount, pageInfo, nodes } }: DisputesAnswer): void {
  for (const dispute of nodes) printDispute(dispute);
  const shown = totalCount > nodes.length ? `, ${nodes.length} shown` : '';
  print(totalCount === 1 ? '1 dispute.' : `${totalCount} disputes${shown}.`);
  if (pageInfo.hasNextPage) print(colors.dim(`The next page: --after ${pageInfo.endCursor}`));
}

function printDispute({ summary, figures }: AnsweredDispute): void {
  print(colors.bold(summary));
  const places = new Map(figures.map(({ figure }, index) => [figure.id, index + 1]));
  const numbersOf = (others: readonly { readonly id: string }[]) => others.map(({ id }) => places.get(id)).join(', ');
  const columns: [string, (figure: AnsweredFigure, index: number) => string][] = [
    ['', (_figure, index) => `${index + 1}`],
    ['figure', ({ figure }) => wordsOf(figure)],
    ['allows', ({ low, high, figure }) => extentOf(low, high, figure.approximation)],
    ['day', ({ day, dayBasis }) => `${bases[dayBasis]} ${day}`],
    ['chain', ({ figure }) => chainOf(figure)],
    ['revises', ({ revises }) => numbersOf(revises)],
    ['conflicts with', ({ conflictsWith }) => numbersOf(conflictsWith)],
  ];
  const rows = figures.map((figure, index) => columns.map(([, cell]) => cell(figure, index)));
  const used = columns.map((_column, index) => rows.some((row) => row[index] !== ''));
  const kept = <Item>(items: readonly Item[]) => items.filter((_item, index) => used[index]);
  printTable(kept(columns.map(([head]) => head)), rows.map(kept));
  print();
}

function wordsOf({ words, approximation, value, low, high }: AnsweredFigure['figure']): string {
  return (
    words ?? `${approximation.toLowerCase().replace('_', ' ')} ${[value ?? low, high].filter(isNumber).join(' to ')}`
  );
}

/** `[5,400, 6,000)`: a round bracket where the number itself is left out (ISO 80000-2). */
function extentOf(low: number | null, high: number | null, approximation: string): string {
  if (low !== null && low === high) return low.toLocaleString('en-US');
  const from = low === null ? '(–∞' : `${approximation === 'MORE_THAN' ? '(' : '['}${low.toLocaleString('en-US')}`;
  const to = high === null ? '∞)' : `${high.toLocaleString('en-US')}${approximation === 'NEARLY' ? ')' : ']'}`;
  return `${from} – ${to}`;
}

function chainOf({ article, statement }: AnsweredFigure['figure']): string {
  if (!statement) return `${article.outlet.name} in its own voice`;
  return statement.chain.map(({ entity }) => entity.name).join(' → ');
}

function isNumber(value: number | null): value is number {
  return value !== null;
}
