/** What every exporter reads: the nodes of a selection and the relations between its entities, page by page, never as a whole. */

import { readChanges } from '../reading/changes.ts';
import { findEntity } from '../reading/find-entity.ts';
import { idPages } from '../reading/id-pages.ts';
import {
  type ArticleNode,
  type EntityNode,
  type FigureNode,
  readArticles,
  readEntities,
  readFigures,
  readStatements,
  readTexts,
  type StatementNode,
} from '../reading/nodes.ts';
import { readKeptOriginals } from '../reading/originals.ts';
import { type StatementFilter, toConjunctions } from '../reading/statement-filter.ts';
import type { StandingRelation } from '../reading/to-record.ts';
import type { ChangeRecord, ReadRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';
import { isSelected, type Selection, selectAll, selectStatements, sizeOf } from './selection.ts';

/** An article, with its text where that is asked for and the database holds it. */
export interface ExportedArticle extends ArticleNode {
  readonly text: string | null;
}

/** A statement and the day on which its article was published. */
export interface ExportedStatement extends StatementNode {
  readonly published: string;
}

/** A figure and the day on which its article was published. */
export interface ExportedFigure extends FigureNode {
  readonly published: string;
}

type Pages<Item> = AsyncGenerator<readonly Item[]>;

/** Pages in the order of ids; each method can be called again and reads again. */
export interface ExportSource {
  /** How many nodes there are. */
  readonly size: number;
  holds(id: string): boolean;
  entities(): Pages<EntityNode>;
  relations(): Pages<StandingRelation>;
  articles(): Pages<ExportedArticle>;
  statements(): Pages<ExportedStatement>;
  figures(): Pages<ExportedFigure>;
  /** Of records in the whole graph, those that were read otherwise than they stand, as they were read, null where they were not read at all; a part is exported as it stands. */
  originals(ids: readonly string[]): Promise<ReadonlyMap<string, ReadRecord | null>>;
  /** Records of which nothing stands, such as rejected statements; none in a part. */
  hidden(): Pages<ReadRecord>;
  /** What people changed, undone changes too; none in a part. */
  changes(): Pages<ChangeRecord>;
}

export interface ExportOptions {
  /** Only the statements that fit and what they touch. Default: the whole graph. */
  readonly where?: StatementFilter | undefined;
  /** With the articles' texts, where the database holds them. Default: false, as the texts belong to their publishers. */
  readonly texts?: boolean;
  /** Ends the reading where it is aborted. */
  readonly signal?: AbortSignal;
  /** Told after each page how many nodes were read with it; most formats read all of them twice. */
  readonly onRead?: (nodes: number) => void;
}

const pageSize = 250;

/** Fixes what the export holds. @throws HearsayError ENTITY_UNKNOWN, ENTITY_AMBIGUOUS, INPUT_INVALID */
export async function openExport(reader: Reader, options: ExportOptions = {}): Promise<ExportSource> {
  const { where, texts = false, signal, onRead } = options;
  const selection = where
    ? await selectStatements(reader, await toConjunctions(where, (name) => findEntity(reader, name)), signal)
    : await selectAll(reader, signal);
  const pages = <Item>(ids: ReadonlySet<string>, read: (page: readonly string[]) => Promise<readonly Item[]>) =>
    readPages(ids, read, signal, onRead);
  return {
    size: sizeOf(selection),
    holds: (id) => isSelected(selection, id),
    entities: () => pages(selection.entities, (ids) => readEntities(reader, ids)),
    relations: () => pages(selection.entities, (ids) => readRelationsWithin(reader, ids, selection)),
    articles: () => pages(selection.articles, (ids) => readArticlesWithTexts(reader, ids, texts)),
    statements: () =>
      pages(selection.statements, async (ids) => withPublished(reader, await readStatements(reader, ids))),
    figures: () => pages(selection.figures, async (ids) => withPublished(reader, await readFigures(reader, ids))),
    originals: async (ids) => (where ? new Map() : readKeptOriginals(reader, ids)),
    hidden: () => (where ? noPages() : readHidden(reader)),
    changes: () => (where ? noPages() : readAllChanges(reader)),
  };
}

async function* readPages<Item>(
  ids: ReadonlySet<string>,
  read: (page: readonly string[]) => Promise<readonly Item[]>,
  signal: AbortSignal | undefined,
  onRead: ((nodes: number) => void) | undefined,
): Pages<Item> {
  for (const page of inPages(ids)) {
    signal?.throwIfAborted();
    yield await read(page);
    onRead?.(page.length);
  }
}

function* inPages(ids: ReadonlySet<string>): Generator<readonly string[]> {
  let page: string[] = [];
  for (const id of ids) {
    page.push(id);
    if (page.length < pageSize) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

async function* noPages<Item>(): Pages<Item> {}

async function* readHidden(reader: Reader): Pages<ReadRecord> {
  for await (const ids of idPages(reader, 'export-hidden-ids', pageSize))
    yield [...(await readKeptOriginals(reader, ids)).values()].flatMap((record) => record ?? []);
}

async function* readAllChanges(reader: Reader): Pages<ChangeRecord> {
  for await (const ids of idPages(reader, 'export-change-ids', pageSize)) yield await readChanges(reader, ids);
}

async function readRelationsWithin(reader: Reader, ids: readonly string[], { entities }: Selection) {
  const rows = (await reader.read('export-relations', { ids })) as readonly unknown[] as readonly StandingRelation[];
  return rows.filter(({ target }) => entities.has(target));
}

async function readArticlesWithTexts(
  reader: Reader,
  ids: readonly string[],
  withTexts: boolean,
): Promise<readonly ExportedArticle[]> {
  const [articles, texts] = await Promise.all([
    readArticles(reader, ids),
    withTexts ? readTexts(reader, ids) : new Map<string, string>(),
  ]);
  return articles.map((article) => ({ ...article, text: texts.get(article.id) ?? null }));
}

async function withPublished<Node extends { readonly article: string }>(reader: Reader, nodes: readonly Node[]) {
  const articles = await readArticles(reader, [...new Set(nodes.map(({ article }) => article))]);
  const days = new Map(articles.map(({ id, published }) => [id, published]));
  return nodes.map((node) => ({ ...node, published: days.get(node.article) ?? '' }));
}
