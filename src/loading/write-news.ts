/** What is new or changed of some records, written in flat passes, nodes before links. */

import { spanOfDate } from '../record/partial-date.ts';
import type {
  ArticleRecord,
  EntityRecord,
  FigureRecord,
  HearsayRecord,
  ReadRecord,
  RelationRecord,
  StatementRecord,
} from '../record/record.ts';
import type { Transaction } from '../store/store.ts';
import type { News } from './find-news.ts';
import { shelve } from './keep-shelves.ts';
import { keepTies } from './keep-ties.ts';
import { linkRows, nodeRows, together } from './record-rows.ts';
import * as rows from './rows.ts';
import { ungroup } from './ungroup.ts';

export interface WriteOptions {
  /** The number of the transaction, where somebody else counts it. */
  readonly addition?: number;
  /** That the words of the records are in the vocabulary already. Default: false. */
  readonly wordsAreThere?: boolean;
  /** That somebody else counts the ties of the statements. Default: false. */
  readonly tiedLater?: boolean;
}

/** Writes news; whatever they refer to must be among them or in the graph already. */
export async function writeNews(
  transaction: Transaction,
  news: News<ReadRecord>,
  { addition, wordsAreThere = false, tiedLater = false }: WriteOptions = {},
): Promise<void> {
  const of = <Kind extends ReadRecord>(type: Kind['type']): News<Kind> => {
    const all = news.all.filter((record): record is Kind => record.type === type);
    const ids = all.map(({ id }) => id);
    const changed = new Set(news.changedIds);
    return { all, ids, changedIds: ids.filter((id) => changed.has(id)) };
  };
  if (!wordsAreThere) await writeWords(transaction, news.all);
  await writeEntities(transaction, of<EntityRecord>('entity'));
  await writeArticles(transaction, of<ArticleRecord>('article'));
  await writeRelations(transaction, of<RelationRecord>('relation'));
  const statements = of<StatementRecord>('statement');
  if (tiedLater) await putStatements(transaction, statements, addition);
  else await writeStatements(transaction, statements, addition);
  await writeFigures(transaction, of<FigureRecord>('figure'));
}

async function writeWords(transaction: Transaction, records: readonly ReadRecord[]): Promise<void> {
  await write(transaction, 'merge-words', rows.wordRows(records.filter(rows.hasWords)));
}

async function writeEntities(transaction: Transaction, { all, changedIds }: News<EntityRecord>): Promise<void> {
  const formerKeys = await keysOf(transaction, changedIds);
  await writeNodes(transaction, all);
  if (changedIds.length > 0) await transaction.write('clear-names', { ids: changedIds });
  await write(transaction, 'link-names', all.flatMap(rows.nameRows));
  if (formerKeys.length > 0) await transaction.write('drop-unused-names', { keys: formerKeys });
}

async function keysOf(transaction: Transaction, ids: readonly string[]): Promise<unknown[]> {
  if (ids.length === 0) return [];
  return (await transaction.read('names-of-entities', { ids })).map(({ key }) => key);
}

async function writeArticles(transaction: Transaction, news: News<ArticleRecord>): Promise<void> {
  const { changedIds } = news;
  const reported = changedIds.length === 0 ? [] : await transaction.read('statements-of-articles', { ids: changedIds });
  const statements = reported.map(({ id }) => id as string);
  await keepTies(transaction, { before: statements, after: statements }, () => putArticles(transaction, news));
  await shelve(transaction, statements);
}

async function putArticles(transaction: Transaction, { all, changedIds }: News<ArticleRecord>): Promise<void> {
  await writeNodes(transaction, all);
  if (changedIds.length > 0) await transaction.write('clear-articles', { ids: changedIds });
  await writeLinks(transaction, all);
  if (changedIds.length === 0) return;
  const hops = await transaction.read('first-hops-of-articles', { ids: changedIds });
  if (hops.length === 0) return;
  const statements = hops.map(({ statement }) => statement as string);
  await transaction.write('clear-first-hops', { ids: statements });
  await link(transaction, 'link-quoted', hops);
  await ungroup(transaction, statements);
}

/** Puts the texts that come with articles beside them. */
export async function putTexts(transaction: Transaction, records: readonly HearsayRecord[]): Promise<void> {
  const texts = records.flatMap((record) =>
    record.type === 'article' && record.text !== undefined ? [{ id: record.id, text: record.text }] : [],
  );
  await write(transaction, 'put-texts', texts);
}

async function writeRelations(transaction: Transaction, { all, changedIds }: News<RelationRecord>): Promise<void> {
  if (changedIds.length > 0) await transaction.write('clear-relations', { ids: changedIds });
  await writeLinks(transaction, all);
}

async function writeStatements(
  transaction: Transaction,
  news: News<StatementRecord>,
  number: number | undefined,
): Promise<void> {
  const { ids, changedIds } = news;
  await keepTies(transaction, { before: changedIds, after: ids }, () => putStatements(transaction, news, number));
}

async function putStatements(
  transaction: Transaction,
  { all, changedIds }: News<StatementRecord>,
  number: number | undefined,
): Promise<void> {
  if (changedIds.length > 0) {
    await ungroup(transaction, changedIds);
    await transaction.write('clear-quoted', { ids: changedIds });
    await transaction.write('clear-statements', { ids: changedIds });
  }
  const addition = number ?? (all.length > changedIds.length ? await nextAddition(transaction) : 0);
  await writeNodes(transaction, all, addition);
  await writeLinks(transaction, all, await reportedIn(transaction, all));
}

/**
 * The number of a transaction that adds statements. It locks the counter until the transaction ends, so that numbers become
 * visible in their order, and whoever has seen one will not miss a smaller one.
 */
export async function nextAddition(transaction: Transaction): Promise<number> {
  await transaction.write('count-addition');
  const [row] = await transaction.read('last-addition');
  return Number(row?.addition);
}

/** What statements have of their articles, by the articles' ids. */
async function reportedIn(
  transaction: Transaction,
  statements: readonly StatementRecord[],
): Promise<ReadonlyMap<string, rows.Reported>> {
  if (statements.length === 0) return new Map();
  const ids = [...new Set(statements.map(({ article }) => article))];
  const articles = await transaction.read('articles-by-id', { ids, withText: false });
  return new Map(
    articles.map(({ id, outlet, published }) => [
      id as string,
      { outlet: outlet as string, day: spanOfDate(published as string)?.first ?? null },
    ]),
  );
}

async function writeFigures(transaction: Transaction, { all, changedIds }: News<FigureRecord>): Promise<void> {
  await ungroup(transaction, await statementsOf(transaction, all, changedIds));
  await writeNodes(transaction, all);
  if (changedIds.length > 0) await transaction.write('clear-figures', { ids: changedIds });
  await writeLinks(transaction, all);
}

/** The statements that assert figures now or, as far as these have changed, did before. */
async function statementsOf(
  transaction: Transaction,
  figures: readonly FigureRecord[],
  changedIds: readonly string[],
): Promise<string[]> {
  const before = changedIds.length === 0 ? [] : await transaction.read('figures-by-id', { ids: changedIds });
  const ids = before.flatMap(({ statements }) => statements as readonly string[]);
  return [...new Set([...ids, ...figures.flatMap(({ statement }) => statement ?? [])])];
}

/** Links outer to inner statements; both must be there, so this comes after every statement is written. */
export async function writeRepeats(transaction: Transaction, statements: readonly StatementRecord[]): Promise<void> {
  await write(transaction, 'link-repeats', statements.flatMap(rows.repeatRows));
}

async function write(transaction: Transaction, name: string, rowsToWrite: readonly object[]): Promise<void> {
  if (rowsToWrite.length > 0) await transaction.write(name, { rows: rowsToWrite });
}

async function writeNodes(transaction: Transaction, records: readonly ReadRecord[], addition = 0): Promise<void> {
  const all = together(records.map((record) => nodeRows(record, addition)));
  for (const [name, some] of Object.entries(all)) await write(transaction, name, some);
}

/** `articles` are those that statements stand in. */
async function writeLinks(
  transaction: Transaction,
  records: readonly ReadRecord[],
  articles: ReadonlyMap<string, rows.Reported> = new Map(),
): Promise<void> {
  const reportedBy = (record: ReadRecord) =>
    (record.type === 'statement' ? articles.get(record.article) : undefined) ?? rows.notReported;
  const all = together(records.map((record) => linkRows(record, reportedBy(record))));
  for (const [name, some] of Object.entries(all)) await link(transaction, name, some);
}

/**
 * Writes links, one for each row. A row whose ends are not both in the graph would vanish without a word; the survey rules
 * that out, and this makes sure: the transaction fails rather than lose one.
 */
async function link(transaction: Transaction, name: string, rowsToWrite: readonly object[]): Promise<void> {
  if (rowsToWrite.length === 0) return;
  const { relationshipsCreated } = await transaction.write(name, { rows: rowsToWrite });
  if (relationshipsCreated !== rowsToWrite.length)
    throw new Error(
      `${name} made ${relationshipsCreated} links of ${rowsToWrite.length}; nothing of this batch is kept`,
    );
}
