/** One article with all that is its own: read as it came in, taken out of the graph, and put back. */

import { readFiguresOfArticles, readTexts } from '../reading/nodes.ts';
import { readOriginals } from '../reading/originals.ts';
import type {
  ArticleRecord,
  EntityRecord,
  FigureRecord,
  ReadRecord,
  RelationRecord,
  StatementRecord,
} from '../record/record.ts';
import type { Reader, Transaction } from '../store/store.ts';
import { writeBatch, writeNewRelations } from './batch.ts';
import { entitiesIn } from './entities-in.ts';
import { newEntities, newRelations } from './new-records.ts';
import { readStatementsOfArticles, removeStatements } from './remove-statements.ts';

/** The records of an article, with the entities that they name and the relations of these. */
export interface WholeArticle {
  readonly article: ArticleRecord;
  readonly statements: readonly StatementRecord[];
  readonly figures: readonly FigureRecord[];
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  /** The ids of its statements that nobody read, and people found. */
  readonly added: readonly string[];
}

/** An article as it was read, whatever people changed in it since; null where the graph has none with this id. */
export async function readWholeArticle(reader: Reader, id: string): Promise<WholeArticle | null> {
  const article = (await readOriginals(reader, [id])).get(id);
  if (article?.type !== 'article') return null;
  const text = (await readTexts(reader, [id])).get(id);
  const ids = await readStatementsOfArticles(reader, [id]);
  const statements = ofType('statement', await readOriginals(reader, ids));
  const read = new Set(statements.map((statement) => statement.id));
  const figures = await readOriginals(reader, await figuresOf(reader, id, statements));
  const named = [...new Set([...[article, ...statements].flatMap(entitiesIn), ...statements.flatMap(meantBy)])];
  const entities = ofType('entity', await readOriginals(reader, named));
  const rows = await reader.read('export-relations', { ids: named });
  const relations = await readOriginals(
    reader,
    rows.map((row) => row.id as string),
  );
  return {
    article: text === undefined ? article : { ...article, text },
    ...{ statements, figures: ofType('figure', figures), entities, relations: ofType('relation', relations) },
    added: ids.filter((one) => !read.has(one)),
  };
}

/** The entities that the words of a statement were taken for, or may mean as well. */
function meantBy({ resolutions = [] }: StatementRecord): string[] {
  return resolutions.flatMap(({ entity, alternatives = [] }) => [entity, ...alternatives.map((other) => other.entity)]);
}

/** The figures of an article, those of rejected statements, too. */
async function figuresOf(reader: Reader, article: string, statements: readonly StatementRecord[]): Promise<string[]> {
  const shown = (await readFiguresOfArticles(reader, [article])).get(article) ?? [];
  const ids = statements.map(({ id }) => id);
  const hanging = ids.length === 0 ? [] : await reader.read('originals-hanging-on', { ids });
  const hidden = hanging.flatMap(({ id, type }) => (type === 'figure' ? [id as string] : []));
  return [...new Set([...shown, ...hidden])];
}

function ofType<Type extends ReadRecord['type']>(
  type: Type,
  records: ReadonlyMap<string, ReadRecord>,
): Extract<ReadRecord, { type: Type }>[] {
  return [...records.values()].filter((record): record is Extract<ReadRecord, { type: Type }> => record.type === type);
}

/** Takes out what is the article's own. Entities stay, since others may speak of them, and so do the changes of its statements. */
export async function takeOutArticle(
  transaction: Transaction,
  { article, statements, figures, added }: WholeArticle,
): Promise<void> {
  // Whoever looked at the graph before this looks again.
  await transaction.write('count-addition');
  await removeStatements(transaction, [...statements.map(({ id }) => id), ...added]);
  if (figures.length > 0) await transaction.write('drop-figures', { ids: figures.map(({ id }) => id) });
  await transaction.write('drop-articles', { ids: [article.id] });
  await transaction.write('drop-originals', { ids: [article.id] });
}

/** Puts an article back that was taken out, with the changes that stand over it now, and such entities and relations as are gone meanwhile. */
export async function putBackArticle(transaction: Transaction, whole: WholeArticle): Promise<void> {
  const { article, statements, figures } = whole;
  const entities = await newEntities(transaction, whole.entities);
  await writeBatch(transaction, [...entities, article, ...statements, ...figures]);
  // What its entities were to each other comes back with those that were gone.
  const back = new Set(entities.map(({ id }) => id));
  const lost = whole.relations.filter(({ source, target }) => back.has(source) || back.has(target));
  await writeNewRelations(transaction, await withBothEnds(transaction, await newRelations(transaction, lost)));
}

async function withBothEnds(reader: Reader, relations: readonly RelationRecord[]): Promise<readonly RelationRecord[]> {
  if (relations.length === 0) return [];
  const ids = [...new Set(relations.flatMap(({ source, target }) => [source, target]))];
  const known = new Set((await reader.read('entity-checksums', { ids })).map(({ id }) => id));
  return relations.filter(({ source, target }) => known.has(source) && known.has(target));
}
