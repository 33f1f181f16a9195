/** Writes a drafted article in one transaction: nothing of it is ever half in the graph. */

import { type DraftedArticle, recordsOf } from '../drafting/drafted-article.ts';
import { writeBatch, writeNewRelations } from '../loading/batch.ts';
import { lockWrites } from '../loading/lock-writes.ts';
import { readStatementsOfArticles, removeFigures, removeStatements } from '../loading/remove-statements.ts';
import { writeRepeats } from '../loading/write-news.ts';
import { readCurrentIds } from '../reading/current-ids.ts';
import type { EntityRecord, RelationRecord } from '../record/record.ts';
import type { Reader, Store } from '../store/store.ts';

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

/** Puts an article where its former version was; what the graph has of entities and relations stays as it is. */
export async function replaceArticle(store: Store, drafted: DraftedArticle): Promise<Replacement> {
  const { result } = await store.write(async (transaction) => {
    await lockWrites(transaction);
    const replacement = await planReplacement(transaction, drafted);
    const { former, gone, entities, relations } = replacement;
    await removeFigures(transaction, former);
    await removeStatements(transaction, gone);
    await writeBatch(transaction, recordsOf({ ...drafted, entities, relations: [] }));
    await writeNewRelations(transaction, relations);
    await writeRepeats(transaction, drafted.statements);
    return replacement;
  });
  return result;
}

/** What `replaceArticle` would do. */
export async function planReplacement(reader: Reader, drafted: DraftedArticle): Promise<Replacement> {
  const former = await readStatementsOfArticles(reader, [drafted.article.id]);
  const [before, after] = [new Set(former), new Set(drafted.statements.map(({ id }) => id))];
  return {
    former,
    gone: former.filter((id) => !after.has(id)),
    added: drafted.statements.filter(({ id }) => !before.has(id)).length,
    entities: await newEntities(reader, drafted.entities),
    relations: await newRelations(reader, drafted.relations),
  };
}

async function newEntities(reader: Reader, entities: readonly EntityRecord[]): Promise<readonly EntityRecord[]> {
  if (entities.length === 0) return [];
  const ids = entities.map(({ id }) => id);
  const rows = await reader.read('entity-checksums', { ids });
  const known = new Set([...rows.map(({ id }) => id), ...(await readCurrentIds(reader, ids)).keys()]);
  return entities.filter(({ id }) => !known.has(id));
}

/** An id of a relation is made of its ends and its title, so that it stands at its source or nowhere. */
async function newRelations(reader: Reader, relations: readonly RelationRecord[]): Promise<readonly RelationRecord[]> {
  if (relations.length === 0) return [];
  const sources = [...new Set(relations.map(({ source }) => source))];
  const known = new Set((await reader.read('export-relations', { ids: sources })).map(({ id }) => id));
  return relations.filter(({ id }) => !known.has(id));
}
