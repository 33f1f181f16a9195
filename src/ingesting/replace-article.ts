/** Writes a drafted article in one transaction, and that it was: nothing of it is ever half in the graph. */

import { type DraftedArticle, recordsOf } from '../drafting/drafted-article.ts';
import { writeBatch, writeNewRelations } from '../loading/batch.ts';
import { describeArticle } from '../loading/describe-article.ts';
import { keep } from '../loading/kept.ts';
import { lockWrites } from '../loading/lock-writes.ts';
import { type Curator, makeChange } from '../loading/make-change.ts';
import { newEntities, newRelations } from '../loading/new-records.ts';
import { readStatementsOfArticles, removeFigures, removeStatements } from '../loading/remove-statements.ts';
import { readWholeArticle, type WholeArticle } from '../loading/whole-article.ts';
import { writeChanges } from '../loading/write-changes.ts';
import { readKeptOriginals } from '../reading/originals.ts';
import type { EntityRecord, RelationRecord } from '../record/record.ts';
import type { Reader, Store } from '../store/store.ts';
import { refuseIfGone } from './entities-gone.ts';

/** What a draft changes in a graph. */
export interface Replacement {
  /** Ids of all statements of the former version, and of those that the new one does not have. */
  readonly former: readonly string[];
  readonly gone: readonly string[];
  /** How many statements the former version did not have. */
  readonly added: number;
  /** Entities and relations that are not in the graph. */
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
}

/** A draft in the graph, and the change by which it can be taken back. */
export interface Replaced extends Replacement {
  readonly change: string;
}

/**
 * Puts an article where its former version was, which is kept; what the graph has of entities and relations stays as it is.
 * @throws EntitiesGone where an entity is not there any more
 */
export async function replaceArticle(store: Store, drafted: DraftedArticle, curator: Curator): Promise<Replaced> {
  const { result } = await store.write(async (transaction) => {
    await lockWrites(transaction);
    const replacement = await planReplacement(transaction, drafted);
    const { former, gone, entities, relations } = replacement;
    await refuseIfGone(transaction, { ...drafted, relations }, entities);
    const known = await transaction.read('article-checksums', { ids: [drafted.article.id] });
    const before = known.length === 0 ? null : await readWholeArticle(transaction, drafted.article.id);
    await removeFigures(transaction, former);
    await removeStatements(transaction, gone);
    await writeBatch(transaction, recordsOf({ ...drafted, entities, relations: [] }));
    await writeNewRelations(transaction, relations);
    const change = await makeChange(transaction, importOf(drafted, replacement, before), curator);
    await writeChanges(transaction, [change]);
    if (before) await keep(transaction, change.id, before);
    return { ...replacement, change: change.id };
  });
  return result;
}

/** The import as a change: which text, and what else of the graph came with it. */
function importOf(drafted: DraftedArticle, { entities, relations }: Replacement, before: WholeArticle | null) {
  const brought = [...entities, ...relations].map(({ id }) => id);
  return {
    ...({ kind: 'ARTICLE_IMPORT', target: drafted.article.id } as const),
    ...(before && { before: describeArticle(before) }),
    after: { ...describeArticle(drafted), ...(brought.length > 0 && { brought }) },
  };
}

/** What `replaceArticle` would do. */
export async function planReplacement(reader: Reader, drafted: DraftedArticle): Promise<Replacement> {
  const former = await readStatementsOfArticles(reader, [drafted.article.id]);
  const [before, after] = [new Set(former), new Set(drafted.statements.map(({ id }) => id))];
  const leaving = former.filter((id) => !after.has(id));
  const kept = await readKeptOriginals(reader, leaving);
  return {
    former,
    // What people found and nobody read stays where its words are, whatever is read.
    gone: leaving.filter((id) => kept.get(id) !== null),
    added: drafted.statements.filter(({ id }) => !before.has(id)).length,
    entities: await newEntities(reader, drafted.entities),
    relations: await newRelations(reader, drafted.relations),
  };
}
