/** One article drafted against a graph, of which nothing is kept. */

import type { DraftedArticle } from '../drafting/drafted-article.ts';
import type { IncomingArticle } from '../intake/incoming-article.ts';
import type { EntityRecord } from '../record/record.ts';
import { createResolver } from '../resolving/create-resolver.ts';
import type { Reader } from '../store/store.ts';
import { draftAll } from './draft-all.ts';
import { extractHere } from './extractor.ts';
import { FormerTexts } from './former-texts.ts';
import { oneArticle } from './one-article.ts';
import type { Outcome } from './outcome.ts';
import { readKnown } from './read-known.ts';
import { WithoutWriting } from './without-writing.ts';

/** What would become of the article; without a draft it is in the graph already, or is refused. */
export interface ArticlePreview {
  readonly outcome: Outcome;
  readonly drafted: DraftedArticle | null;
  /** The entities of the draft that the graph knows. */
  known(id: string): EntityRecord | undefined;
}

export async function previewArticle(reader: Reader, article: IncomingArticle): Promise<ArticlePreview> {
  const known = await readKnown(reader);
  const entities = new Map(known.entities.map((entity) => [entity.id, entity]));
  const drafts: DraftedArticle[] = [];
  const without = new WithoutWriting(reader);
  const destination = {
    ...{ reader: without, resolver: createResolver(known), formerTexts: await FormerTexts.read(reader) },
    write(drafted: DraftedArticle) {
      drafts.push(drafted);
      return without.keep(drafted);
    },
  };
  const outcomes: Outcome[] = [];
  for await (const outcome of draftAll(oneArticle(article), destination, { extractor: extractHere() }))
    outcomes.push(outcome);
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('one article has one outcome');
  return { outcome, drafted: drafts[0] ?? null, known: (id) => entities.get(id) };
}
