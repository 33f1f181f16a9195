/** Writes a drafted article in one transaction: nothing of it is ever half in the graph. */

import { type DraftedArticle, recordsOf } from '../drafting/drafted-article.ts';
import { writeBatch, writeNewRelations, writeRepeats } from '../loading/batch.ts';
import { removeStatements } from '../loading/remove-statements.ts';
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
    const before = await transaction.read('statements-in-article', { article: drafted.article.id });
    const former = new Set(before.map(({ id }) => id as string));
    if (former.size > 0) await transaction.write('drop-figures-of-statements', { ids: [...former] });
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
  const rows = await transaction.read('entity-checksums', { ids: entities.map(({ id }) => id) });
  const known = new Set(rows.map(({ id }) => id));
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
