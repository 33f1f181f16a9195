/** One article into the graph. */

import type { IncomingArticle } from '../intake/incoming-article.ts';
import type { Store } from '../store/store.ts';
import { extractHere } from './extractor.ts';
import { type IngestOptions, ingest } from './ingest.ts';
import { oneArticle } from './one-article.ts';
import type { Outcome } from './outcome.ts';

/** Ingests one article and tells what became of it. */
export async function importArticle(
  store: Store,
  article: IncomingArticle,
  options: Pick<IngestOptions, 'by' | 'withTexts' | 'again' | 'metadata'>,
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  const onOutcome = (outcome: Outcome) => void outcomes.push(outcome);
  await ingest(store, oneArticle(article), { ...options, extractor: extractHere(), onOutcome });
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('one article has one outcome');
  return outcome;
}
