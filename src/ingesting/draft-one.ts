/** One article drafted against a graph, and given to whoever writes it. */

import type { IncomingArticle } from '../intake/incoming-article.ts';
import type { Reader } from '../store/store.ts';
import { type Destination, type DraftAllOptions, draftAll } from './draft-all.ts';
import { extractHere } from './extractor.ts';
import { FormerTexts } from './former-texts.ts';
import { GraphKnowledge } from './graph-knowledge.ts';
import { oneArticle } from './one-article.ts';
import type { Outcome } from './outcome.ts';
import { TakenOut } from './taken-out.ts';

export type DraftOneOptions = Pick<DraftAllOptions, 'withTexts' | 'again' | 'metadata'>;

/** Drafts it over what `graph` reads, and tells what became of it. */
export async function draftOne(
  graph: Pick<Destination, 'reader' | 'write'> & { readonly base?: Reader },
  article: IncomingArticle,
  options: DraftOneOptions,
): Promise<Outcome> {
  const { reader, write, base = reader } = graph;
  const destination = {
    ...{ reader, write, knowledge: new GraphKnowledge(base) },
    ...{ formerTexts: await FormerTexts.read(base), takenOut: await TakenOut.read(base) },
  };
  const outcomes: Outcome[] = [];
  for await (const outcome of draftAll(oneArticle(article), destination, { ...options, extractor: extractHere() }))
    outcomes.push(outcome);
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('one article has one outcome');
  return outcome;
}
