/** What an export holds: the ids alone, fixed at its start, so that every link finds both of its ends though data arrives. */

import { idPages } from '../reading/id-pages.ts';
import { readStatements } from '../reading/nodes.ts';
import type { Place } from '../reading/pages.ts';
import type { Conjunction } from '../reading/statement-filter.ts';
import { bestStart, type EntityStart, fileOf, orderOf, pageAnchor } from '../reading/statement-starts.ts';
import type { Reader } from '../store/store.ts';

export interface Selection {
  readonly entities: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

const idsInCall = 5000;
const statementsInWalk = 500;
const statementsInPage = 200;
const idFiles = {
  entities: 'export-entity-ids',
  articles: 'export-article-ids',
  statements: 'export-statement-ids',
  figures: 'export-figure-ids',
} as const;

/** Everything: all entities, articles, statements and figures of the graph. */
export async function selectAll(reader: Reader, signal: AbortSignal | undefined): Promise<Selection> {
  const all = async (kind: keyof typeof idFiles) => {
    const ids = new Set<string>();
    signal?.throwIfAborted();
    for await (const page of idPages(reader, idFiles[kind], idsInCall)) {
      for (const id of page) ids.add(id);
      signal?.throwIfAborted();
    }
    return ids;
  };
  return {
    entities: await all('entities'),
    articles: await all('articles'),
    statements: await all('statements'),
    figures: await all('figures'),
  };
}

/**
 * The statements that fit, the statements inside them (REPEATS), and what these touch: their speakers, relays, audiences and
 * topics, their articles with the outlets, and the figures that they assert.
 */
export async function selectStatements(
  reader: Reader,
  anyOf: readonly Conjunction[],
  signal: AbortSignal | undefined,
): Promise<Selection> {
  const found: Record<keyof Selection, string[]> = { entities: [], articles: [], statements: [], figures: [] };
  const seen = new Set<string>();
  const add = (kind: keyof Selection, ids: readonly string[]) => {
    for (const id of ids) {
      if (seen.has(id)) continue;
      seen.add(id);
      found[kind].push(id);
    }
  };
  for await (const ids of fittingStatements(reader, anyOf, signal)) add('statements', ids);
  // Statements found inside others are put at the end of the list, which this loop reaches.
  for (let next = 0; next < found.statements.length; ) {
    signal?.throwIfAborted();
    const ids = found.statements.slice(next, next + statementsInPage);
    next += ids.length;
    for (const statement of await readStatements(reader, ids)) {
      const { speaker, outlet, about, audience, relays, article, figures, repeats } = statement;
      add('entities', [speaker, outlet, ...about, ...audience, ...relays.map(({ entity }) => entity)]);
      add('articles', [article]);
      add('figures', figures);
      add('statements', repeats);
    }
  }
  return {
    entities: new Set(found.entities.sort()),
    articles: new Set(found.articles.sort()),
    statements: new Set(found.statements.sort()),
    figures: new Set(found.figures.sort()),
  };
}

/** The statements that one entity must be linked to where the filter says so, or else a walk past all of them. */
async function* fittingStatements(
  reader: Reader,
  anyOf: readonly Conjunction[],
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly string[]> {
  const start = await bestStart(reader, anyOf);
  if (start.file === '-of-entities') yield* statementsOf(reader, start, anyOf, signal);
  else yield* walk(reader, anyOf, signal);
}

async function* walk(reader: Reader, anyOf: readonly Conjunction[], signal: AbortSignal | undefined) {
  for (let after: string | undefined = ''; after !== undefined; ) {
    signal?.throwIfAborted();
    const rows = await reader.read('export-statements', { anyOf, after, limit: statementsInWalk });
    yield rows.filter(({ fits }) => fits === true).map(({ id }) => id as string);
    after = rows.at(-1)?.id as string | undefined;
  }
}

async function* statementsOf(
  reader: Reader,
  start: EntityStart,
  anyOf: readonly Conjunction[],
  signal: AbortSignal | undefined,
) {
  const order = { keyDescending: false, idDescending: false };
  const file = fileOf('statements-page', start, orderOf('PUBLISHED', order));
  for (let after: Place | null | undefined = null; after !== undefined; ) {
    signal?.throwIfAborted();
    const anchors = [pageAnchor(start, { ...order, after })];
    const rows = await reader.read(file, { ...order, anchors, anyOf, orderBy: 'PUBLISHED', after, limit: idsInCall });
    yield rows.map(({ id }) => id as string);
    const last = rows.at(-1) as unknown as Place | undefined;
    after = last && { key: last.key, id: last.id };
  }
}

/** How many nodes a selection has. */
export function sizeOf({ entities, articles, statements, figures }: Selection): number {
  return entities.size + articles.size + statements.size + figures.size;
}

/** Whether a node is in a selection. */
export function isSelected({ entities, articles, statements, figures }: Selection, id: string): boolean {
  return entities.has(id) || statements.has(id) || articles.has(id) || figures.has(id);
}
