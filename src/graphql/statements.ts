/** Connections of statements: all of them, or those linked to an entity, an article, or a pair of who quoted whom. */

import type { StatementNode } from '../reading/nodes.ts';
import { type PageArguments, type Place, requestPage } from '../reading/pages.ts';
import { type Conjunction, type StatementFilter, toConjunctions } from '../reading/statement-filter.ts';
import {
  bestStart,
  daysLeft,
  fileOf,
  isLean,
  leanStart,
  orderOf,
  pageAnchor,
  type Start,
} from '../reading/statement-starts.ts';
import type { StatementLink } from '../store/variant.ts';
import { type Connection, connect } from './connection.ts';
import type { Context } from './context.ts';
import { provenByPage } from './proven-by-page.ts';

interface StatementArguments extends PageArguments {
  readonly where?: StatementFilter | null | undefined;
  readonly orderBy?: { readonly field: 'PUBLISHED' | 'SAID_ON'; readonly direction: 'ASC' | 'DESC' } | null | undefined;
}

/** All statements that fit; they are found from the filter's entity or article where it names one that must fit. */
export async function allStatements(
  context: Context,
  statementArguments: StatementArguments,
): Promise<Connection<StatementNode>> {
  return provenByPage(context, 'StatementConnection', async (find) => {
    const anyOf = await toConjunctions(statementArguments.where, find);
    const start = await bestStart(context.reader, anyOf);
    return { list: statements(context, statementArguments, anyOf, start), isProof: isLean(start, anyOf) };
  });
}

/** The statements that an entity said, heard, passed on, or that are about it. */
export function statementsOfEntity(
  context: Context,
  link: StatementLink,
  id: string,
  statementArguments: StatementArguments,
) {
  return statementsFrom(context, statementArguments, { file: '-of-entities', anchor: id, link });
}

/** The statements of an article. */
export function statementsOfArticle(context: Context, id: string, statementArguments: StatementArguments) {
  return statementsFrom(context, statementArguments, { file: '-of-articles', anchor: id });
}

/** The statements in which one entity quoted another, under the filter by which the pair was found. */
export function statementsOfQuoting(
  context: Context,
  pair: { readonly quoter: string; readonly quoted: string },
  within: StatementFilter,
  { where, ...rest }: StatementArguments,
) {
  const both = where ? { and: [within, where] } : within;
  return statementsFrom(context, { ...rest, where: both }, { file: '-of-quotings', anchor: pair });
}

async function statementsFrom(context: Context, statementArguments: StatementArguments, start: Start) {
  const anyOf = await toConjunctions(statementArguments.where, context.load.findEntity);
  return statements(context, statementArguments, anyOf, start);
}

function statements(
  context: Context,
  statementArguments: StatementArguments,
  anyOf: readonly Conjunction[],
  filteredStart: Start,
) {
  const start = leanStart(filteredStart, anyOf);
  const { field, direction } = statementArguments.orderBy ?? { field: 'PUBLISHED', direction: 'DESC' };
  const request = requestPage(statementArguments, field, direction === 'DESC');
  const filter = start === filteredStart ? { anyOf } : {};
  const { load, reader } = context;
  const read = (file: string, parameters: object, anchor: unknown) =>
    'anchor' in start ? load.rowsOf(file, { ...parameters }, anchor) : reader.read(file, { ...parameters });
  return connect<StatementNode, Place>({
    request,
    readRows: async () => {
      const parameters = { ...filter, ...request.parameters, orderBy: field, parts: load.parts };
      const rows = await read(
        `${fileOf('statements-page', start, orderOf(field, request.parameters))} with statements-by-id`,
        'anchor' in start ? parameters : { ...parameters, days: daysLeft(request.parameters) },
        pageAnchor(start, request.parameters),
      );
      for (const row of rows) load.take(row);
      return rows as readonly unknown[] as readonly Place[];
    },
    readNode: ({ id }) => load.statement.load(id),
    readCount: async () => {
      const anchor = 'anchor' in start ? start.anchor : undefined;
      const link = 'link' in start ? { link: start.link } : {};
      const isEverything = start.file === '' && anyOf.some((conjunction) => conjunction.length === 0);
      const rows = isEverything
        ? await reader.read('statements-count-all')
        : await read(fileOf('statements-count', start), { ...filter, ...link, orderBy: field }, anchor);
      return Number(rows[0]?.total ?? 0);
    },
  });
}
