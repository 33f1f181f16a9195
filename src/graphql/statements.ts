/** Connections of statements: all of them, or those linked to an entity, an article, or a pair of who quoted whom. */

import type { StatementNode } from '../reading/nodes.ts';
import { type PageArguments, type Place, requestPage } from '../reading/pages.ts';
import { type Conjunction, type StatementFilter, type Term, toConjunctions } from '../reading/statement-filter.ts';
import { type Connection, connect } from './connection.ts';
import type { Context } from './context.ts';
import { provenByPage } from './proven-by-page.ts';

interface StatementArguments extends PageArguments {
  readonly where?: StatementFilter | null | undefined;
  readonly orderBy?: { readonly field: 'PUBLISHED' | 'SAID_ON'; readonly direction: 'ASC' | 'DESC' } | null | undefined;
}

/** Where the statements of a connection are found, and the file that finds them. */
type Start =
  | { readonly file: ''; readonly anchor?: undefined; readonly parameters: object }
  | {
      readonly file: '-of-entities' | '-of-articles' | '-of-quotings' | '-linked' | '-between';
      readonly anchor: unknown;
      readonly parameters: object;
    };

type EntityLink = 'SAID' | 'ABOUT' | 'TOLD' | 'VIA';

/** All statements that fit; they are found from the filter's entity or article where it names one that must fit. */
export async function allStatements(
  context: Context,
  statementArguments: StatementArguments,
): Promise<Connection<StatementNode>> {
  return provenByPage(context, 'StatementConnection', async (find) => {
    const anyOf = await toConjunctions(statementArguments.where, find);
    const start = bestStart(anyOf);
    return { list: statements(context, statementArguments, anyOf, start), isProof: isLean(start, anyOf) };
  });
}

/** The statements that an entity said, heard, passed on, or that are about it. */
export function statementsOfEntity(
  context: Context,
  link: EntityLink,
  id: string,
  statementArguments: StatementArguments,
) {
  return statementsFrom(context, statementArguments, { file: '-of-entities', anchor: id, parameters: { link } });
}

/** The statements of an article. */
export function statementsOfArticle(context: Context, id: string, statementArguments: StatementArguments) {
  return statementsFrom(context, statementArguments, { file: '-of-articles', anchor: id, parameters: {} });
}

/** The statements in which one entity quoted another, under the filter by which the pair was found. */
export function statementsOfQuoting(
  context: Context,
  pair: { readonly quoter: string; readonly quoted: string },
  within: StatementFilter,
  { where, ...rest }: StatementArguments,
) {
  const both = where ? { and: [within, where] } : within;
  return statementsFrom(context, { ...rest, where: both }, { file: '-of-quotings', anchor: pair, parameters: {} });
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
  const shared = { ...start.parameters, ...(start === filteredStart && { anyOf }), orderBy: field };
  const { load, reader } = context;
  const rowsOf = (file: string, nodes: string, parameters: object) =>
    start.file === ''
      ? reader.read(`${file}${nodes}`, { ...parameters })
      : load.rowsOf(`${file}${start.file}${nodes}`, { ...parameters }, start.anchor);
  return connect<StatementNode, Place>({
    request,
    readRows: async () => {
      const parameters = { ...shared, ...request.parameters, parts: load.parts };
      const rows = await rowsOf('statements-page', ' with statements-by-id', parameters);
      for (const row of rows) load.take(row);
      return rows as readonly unknown[] as readonly Place[];
    },
    readNode: ({ id }) => load.statement.load(id),
    readCount: async () => Number((await rowsOf('statements-count', '', shared))[0]?.total ?? 0),
  });
}

const starts: readonly [field: string, link: EntityLink][] = [
  ['speaker', 'SAID'],
  ['audience', 'TOLD'],
  ['via', 'VIA'],
  ['about', 'ABOUT'],
];

/** From where the statements of a filter are found soonest. */
export function bestStart([only, ...others]: readonly Conjunction[]): Start {
  const must = (field: string) =>
    others.length > 0 ? undefined : only?.find((term) => term.field === field && !term.negated)?.values[0];
  const article = must('article');
  if (article !== undefined) return { file: '-of-articles', anchor: article, parameters: {} };
  for (const [field, link] of starts) {
    const entity = must(field);
    if (entity !== undefined) return { file: '-of-entities', anchor: entity, parameters: { link } };
  }
  return { file: '', parameters: {} };
}

/** Whether everybody whom the filter names stands in each statement that is found from a start. */
export function isLean(start: Start, anyOf: readonly Conjunction[]): boolean {
  return leanStart(start, anyOf) !== start;
}

/** Where nothing is left to filter by, or only what else a speaker's statements are about, the file that reads no more than that. */
export function leanStart(start: Start, [only, ...others]: readonly Conjunction[]): Start {
  if (start.file !== '-of-entities' || only === undefined || others.length > 0) return start;
  const { link } = start.parameters as { readonly link: EntityLink };
  const isStart = ({ field, values, negated }: Term) =>
    !negated && values[0] === start.anchor && starts.some((each) => each[0] === field && each[1] === link);
  const [next, ...more] = only.filter((term) => !isStart(term));
  if (next === undefined) return { ...start, file: '-linked' };
  if (link !== 'SAID' || next.field !== 'about' || next.negated || more.length > 0) return start;
  return { file: '-between', anchor: { speaker: start.anchor, about: next.values[0] }, parameters: {} };
}
