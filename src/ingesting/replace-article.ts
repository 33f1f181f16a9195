/** Writes a drafted article in one transaction: nothing of it is ever half in the graph. */

import { type DraftedArticle, recordsOf } from '../drafting/drafted-article.ts';
import { writeBatch, writeNewRelations } from '../loading/batch.ts';
import { readStatementsOfArticles, removeFigures, removeStatements } from '../loading/remove-statements.ts';
import { writeRepeats } from '../loading/write-news.ts';
import { readCurrentIds } from '../reading/current-ids.ts';
import type { EntityRecord, RelationRecord } from '../record/record.ts';
import type { Store, Transaction } from '../store/store.ts';

/** What a written article changed. */
export interface Replaced {
  /** Statements of the former version that the new one does not have. */
  readonly removed: number;
  readonly added: number;
  /** Entities and relations that were not in the graph. */
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
}

/** Puts an article where its former version was; what the graph has of entities and relations stays as it is. */
export async function replaceArticle(store: Store, drafted: DraftedArticle): Promise<Replaced> {
  const { result } = await store.write(async (transaction) => {
    const entities = await newEntities(transaction, drafted.entities);
    const relations = await newRelations(transaction, drafted.relations);
    const former = new Set(await readStatementsOfArticles(transaction, [drafted.article.id]));
    await removeFigures(transaction, [...former]);
    const kept = new Set(drafted.statements.map(({ id }) => id));
    const gone = [...former].filter((id) => !kept.has(id));
    await removeStatements(transaction, gone);
    await writeBatch(transaction, recordsOf({ ...drafted, entities, relations: [] }));
    await writeNewRelations(transaction, relations);
    await writeRepeats(transaction, drafted.statements);
    const added = drafted.statements.filter(({ id }) => !former.has(id)).length;
    return { removed: gone.length, added, entities, relations };
  });
  return result;
}

async function newEntities(transaction: Transaction, entities: readonly EntityRecord[]): Promise<EntityRecord[]> {
  if (entities.length === 0) return [];
  const ids = entities.map(({ id }) => id);
  const rows = await transaction.read('entity-checksums', { ids });
  const known = new Set([...rows.map(({ id }) => id), ...(await readCurrentIds(transaction, ids)).keys()]);
  return entities.filter(({ id }) => !known.has(id));
}

/** An id of a relation is made of its ends and its title, so that it stands at its source or nowhere. */
async function newRelations(
  transaction: Transaction,
  relations: readonly RelationRecord[],
): Promise<readonly RelationRecord[]> {
  if (relations.length === 0) return [];
  const sources = [...new Set(relations.map(({ source }) => source))];
  const known = new Set((await transaction.read('export-relations', { ids: sources })).map(({ id }) => id));
  return relations.filter(({ id }) => !known.has(id));
}
