/** One article into the graph. */

import type { IncomingArticle } from '../intake/incoming-article.ts';
import { bringUpToDate } from '../loading/bring-up-to-date.ts';
import { groupStatements } from '../loading/group-statements.ts';
import type { Store } from '../store/store.ts';
import { type DraftOneOptions, draftOne } from './draft-one.ts';
import type { Outcome } from './outcome.ts';
import { writeInto } from './write-into.ts';

export interface ImportOptions extends DraftOneOptions {
  /** Who brings the article in; the import is recorded under this name. */
  readonly by: string;
}

/** Ingests one article and tells what became of it; it is drafted in this thread, unless `draft` does so elsewhere. */
export async function importArticle(
  store: Store,
  article: IncomingArticle,
  { by, ...options }: ImportOptions,
  draft: typeof draftOne = draftOne,
): Promise<Outcome> {
  await bringUpToDate(store);
  const outcome = await draft({ reader: store, write: writeInto(store, { by }) }, article, options);
  await groupStatements(store);
  return outcome;
}
