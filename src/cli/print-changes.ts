/** Changes and the review list as people read them. */

import { deeds } from '../amending/changes.ts';
import { colors } from './colors.ts';
import { print, times } from './print.ts';

/** What is asked of a change. */
export const changeSelection =
  'id kind at by reason targetId into { id name } fields { name before after } isUndone undoneBy';

export interface PrintedChange {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly targetId: string;
  readonly into: { readonly id: string; readonly name: string } | null;
  readonly fields: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
  readonly isUndone: boolean;
  readonly undoneBy: string | null;
}

/** A later service may tell of kinds that are not known here. */
const known: Readonly<Record<string, string>> = deeds;

/** Every kind, as `--kind` takes it: `statement-correct`. */
export const changeKinds = Object.keys(deeds).map((kind) => kind.toLowerCase().replaceAll('_', '-'));

export function printChange(change: PrintedChange): void {
  const { id, kind, at, by, reason, targetId, into, fields, isUndone, undoneBy } = change;
  const where = into ? ` ${kind === 'ENTITY_KEEP_APART' ? 'from' : 'into'} ${into.id}` : '';
  const undone = isUndone ? colors.yellow(`, undone by ${undoneBy}`) : '';
  print(`${colors.bold(id)} ${colors.dim(`${at} ${by}`)}${undone}`);
  print(`  ${known[kind] ?? kind} ${targetId}${where}`);
  if (kind.startsWith('ARTICLE_')) print(`  ${describeArticle(fields)}`);
  if (kind === 'STATEMENT_ADD')
    for (const { name, after } of fields) if (name === 'speaker' || name === 'gist') print(`  ${name}: ${after}`);
  if (kind.endsWith('_CORRECT'))
    for (const { name, before, after } of fields) print(`  ${name}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`);
  if (reason) print(colors.dim(`  ${reason}`));
}

/** `“Ships sink”, 2022-01-12: 4 statements, in place of 3`. */
function describeArticle(fields: PrintedChange['fields']): string {
  const [before, after] = (['before', 'after'] as const).map((side) => valuesOf(fields, side));
  const { title, published, statements } = after?.title === undefined ? { ...before } : after;
  const replaced =
    after?.title === undefined || before?.title === undefined ? '' : `, in place of ${before.statements}`;
  return `“${title}”, ${String(published).slice(0, 10)}: ${times(Number(statements), 'statement')}${replaced}`;
}

function valuesOf(fields: PrintedChange['fields'], side: 'before' | 'after'): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = field[side];
      return value === null ? [] : [[field.name, JSON.parse(value)]];
    }),
  );
}

/** Tells that a change was made and how to take it back; without a change, that there was nothing to do. */
export function printMade(change: PrintedChange | null): void {
  if (change === null) print('Nothing to change: it is so already.');
  else {
    printChange(change);
    print(colors.dim(`hearsay undo ${change.id} takes it back.`));
  }
}

export interface PrintedReview {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly kind: string;
    readonly doubt: number;
    readonly reasons: readonly { readonly message: string }[];
    readonly statement: {
      readonly id: string;
      readonly cue: string;
      readonly gist: string;
      readonly speaker: { readonly name: string };
    } | null;
    readonly entities: readonly { readonly id: string; readonly name: string }[];
  }[];
}

export function printReview({ totalCount, pageInfo, nodes }: PrintedReview): void {
  for (const { doubt, reasons, statement, entities } of nodes) {
    const head = statement ? statement.id : entities.map(({ id }) => id).join(' ');
    print(`${colors.bold(head)} ${colors.dim(`doubt ${doubt}`)}`);
    if (statement) print(`  ${statement.speaker.name} ${statement.cue}: ${statement.gist}`);
    for (const { message } of reasons) print(`  ${message}`);
    if (!statement) print(colors.dim(`  hearsay merge ${head}`));
  }
  print(`${times(totalCount, 'thing')} to look at${totalCount > nodes.length ? `, ${nodes.length} shown` : ''}.`);
  if (pageInfo.hasNextPage) print(colors.dim(`The next page: --after ${pageInfo.endCursor}`));
}
