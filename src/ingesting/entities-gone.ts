/** An article names entities that somebody took out of the graph after it was resolved. */

import type { DraftedArticle } from '../drafting/drafted-article.ts';
import { entitiesIn } from '../loading/entities-in.ts';
import { readCurrentIds } from '../reading/current-ids.ts';
import type { EntityRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';

/** Whoever wrote the article resolves it anew. */
export class EntitiesGone extends Error {
  override readonly name = 'EntitiesGone';
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super(`${ids.join(', ')} went out of the graph meanwhile`);
    this.ids = ids;
  }
}

/** `brought` are those that come with the article. @throws EntitiesGone where others are not in the graph */
export async function refuseIfGone(
  reader: Reader,
  { article, statements, relations }: DraftedArticle,
  brought: readonly EntityRecord[],
): Promise<void> {
  const there = new Set(brought.map(({ id }) => id));
  const named = new Set([article, ...statements, ...relations].flatMap(entitiesIn));
  const ids = [...named].filter((id) => !there.has(id));
  if (ids.length === 0) return;
  for (const { id } of await reader.read('entity-checksums', { ids })) there.add(id as string);
  // An id that an entity had before leads to the one that it has.
  for (const id of (await readCurrentIds(reader, ids)).keys()) there.add(id);
  const gone = ids.filter((id) => !there.has(id));
  if (gone.length > 0) throw new EntitiesGone(gone);
}
