/** Entities and relations that came in with articles and are of use to nobody, once the import of one is taken back. */

import { correctionsWith, isOfArticle, stands } from '../amending/changes.ts';
import { readChanges } from '../reading/changes.ts';
import { readOriginals } from '../reading/originals.ts';
import type { ChangeRecord, RelationRecord } from '../record/record.ts';
import type { Reader, Transaction } from '../store/store.ts';
import { removeNodes } from './remove-nodes.ts';

/** The ids of the entities and relations that an import brought. */
export function broughtBy({ after }: ChangeRecord): readonly string[] {
  return Array.isArray(after?.brought) ? after.brought : [];
}

/**
 * Removes what only articles brought whose imports are undone: `undone` is the import that is being taken back, `named` the entities that its
 * article named. What others refer to stays; so does what people changed or named in a change that is not of this import, and what was loaded as a record.
 */
export async function removeBrought(
  transaction: Transaction,
  undone: ChangeRecord,
  named: readonly string[],
): Promise<void> {
  const around = named.length === 0 ? [] : await transaction.read('export-relations', { ids: named });
  const asked = [...new Set([...broughtBy(undone), ...named, ...around.map(({ id }) => id as string)])];
  const first = await readOrigins(transaction, asked, undone);
  const relations = await readRelations(transaction, first.left.filter(isRelation));
  const unsaid = await withoutLaterArticles(transaction, relations, first.importOf);
  const ends = unsaid.flatMap(({ source, target }) => [source, target]).filter((id) => !asked.includes(id));
  const second = await readOrigins(transaction, [...new Set(ends)], undone);
  await removeNodes(
    transaction,
    'relation',
    unsaid.map(({ id }) => id),
  );
  const entities = [...first.left, ...second.left].filter((id) => !isRelation(id));
  await removeNodes(transaction, 'entity', await withoutUse(transaction, entities));
}

/** The entities to which nothing is linked, and which no words may mean. */
async function withoutUse(reader: Reader, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const linked = new Set((await reader.read('records-of-entities', { ids })).map(({ entity }) => entity));
  const alone = ids.filter((id) => !linked.has(id));
  if (alone.length === 0) return [];
  const names = alone.map((id) => `"${id}"`);
  const meaning = await reader.read('statements-meaning', { names });
  const meant = new Set(meaning.flatMap((row) => row.names as readonly string[]));
  return alone.filter((id) => !meant.has(`"${id}"`));
}

const isRelation = (id: string) => id.startsWith('relation:');

async function readRelations(reader: Reader, ids: readonly string[]): Promise<RelationRecord[]> {
  const found = await readOriginals(reader, ids);
  return [...found.values()].filter((record): record is RelationRecord => record.type === 'relation');
}

/** By which import each came, and which of them no import brings any more that stands, and no change or hidden record names. */
async function readOrigins(reader: Reader, ids: readonly string[], undone: ChangeRecord) {
  const importOf = new Map<string, ChangeRecord>();
  if (ids.length === 0) return { importOf, left: [] };
  const names = ids.map((id) => `"${id}"`);
  const naming = await reader.read('changes-naming', { names });
  const hidden = await reader.read('originals-naming', { names });
  const changes = await readChanges(
    reader,
    naming.map(({ id }) => id as string),
  );
  for (const change of changes)
    if (change.kind === 'ARTICLE_IMPORT') for (const id of broughtBy(change)) importOf.set(id, change);
  const own = correctionsWith(undone);
  const ofPeople = new Set(
    changes.flatMap((change) => (isOfArticle(change) || own.includes(change.id) ? [] : change.id)),
  );
  const rows = [...naming.filter(({ id }) => ofPeople.has(id as string)), ...hidden];
  const kept = new Set(rows.flatMap((row) => row.names as readonly string[]));
  const left = ids.filter((id) => {
    const origin = importOf.get(id);
    return origin !== undefined && (origin.id === undone.id || !stands(origin)) && !kept.has(`"${id}"`);
  });
  return { importOf, left };
}

/** The relations of which no article that came in later may say the same: none of these names their source. */
async function withoutLaterArticles(
  reader: Reader,
  relations: readonly RelationRecord[],
  importOf: ReadonlyMap<string, ChangeRecord>,
): Promise<RelationRecord[]> {
  if (relations.length === 0) return [];
  const ids = [...new Set(relations.map(({ source }) => source))];
  const rows = await reader.read('articles-naming-entities', { ids });
  const articles = [...new Set(rows.map(({ article }) => article as string))];
  const imports = articles.length === 0 ? [] : await reader.read('imports-of-articles', { ids: articles });
  return relations.filter(({ id, source }) => {
    const since = importOf.get(id)?.at ?? '';
    const naming = new Set(rows.filter(({ entity }) => entity === source).map(({ article }) => article));
    return !imports.some(({ article, at }) => naming.has(article) && (at as string) > since);
  });
}
