/** Articles into the graph, one after another in the order in which they come: the page that tells the story. */

import { draftArticle, sha256Of } from '../drafting/draft-article.ts';
import { findOutlet } from '../drafting/find-outlet.ts';
import type { Extraction } from '../extracting/extracted.ts';
import type { Incoming, IncomingArticle } from '../intake/incoming-article.ts';
import { groupStatements } from '../loading/group-statements.ts';
import { createResolver, type Resolver } from '../resolving/create-resolver.ts';
import type { Reader, Store } from '../store/store.ts';
import { type ArticleDefaults, type CompleteArticle, completeArticle } from './complete-article.ts';
import type { Extractor } from './extractor.ts';
import { type Identified, identifyArticle } from './identify-article.ts';
import type { Outcome } from './outcome.ts';
import { readAhead } from './read-ahead.ts';
import { readKnown } from './read-known.ts';
import { replaceArticle } from './replace-article.ts';
import { type IngestSummary, Summing } from './summing.ts';

export interface IngestOptions extends ArticleDefaults {
  readonly extractor: Extractor;
  /** Whether the graph holds the articles' texts, and gists in their words. Default: true. */
  readonly withTexts?: boolean;
  /** Ends the work after the article at hand. */
  readonly signal?: AbortSignal;
  /** Told of each article what became of it. */
  readonly onOutcome?: (outcome: Outcome) => void;
  /** After how many written articles utterances are grouped. Default: 200. */
  readonly groupEvery?: number;
}

/** An article on its way: what it is, and what is found in it; nothing is, where it is in the graph already. */
type OnItsWay =
  | { readonly refused: Outcome }
  | { readonly article: CompleteArticle; readonly sha256: string; readonly extraction: Extraction | null };

/**
 * Ingests articles. Each is written whole or not at all; those that the graph has are passed over before they are read, so that work
 * that was stopped is gone on with by starting it again.
 */
export async function ingest(
  store: Store,
  incoming: AsyncIterable<Incoming>,
  options: IngestOptions,
): Promise<IngestSummary> {
  const { extractor, signal, onOutcome, groupEvery = 200 } = options;
  const summing = new Summing();
  const resolver = createResolver(await readKnown(store));
  const ahead = readAhead(incoming, extractor.width, (item) => extractUnlessKnown(item, store, resolver, options));
  for await (const item of ahead) {
    const outcome = 'refused' in item ? item.refused : await settle(item, store, resolver, options);
    summing.add(outcome);
    onOutcome?.(outcome);
    if (summing.written > 0 && summing.written % groupEvery === 0) await groupStatements(store);
    if (signal?.aborted) break;
  }
  await groupStatements(store);
  return summing.summary(signal?.aborted ?? false);
}

async function extractUnlessKnown(
  item: Incoming,
  store: Store,
  resolver: Resolver,
  { extractor, ...defaults }: IngestOptions,
): Promise<OnItsWay> {
  if ('report' in item) return { refused: { ...placeOf(item.report), status: 'REFUSED', reason: item.report.reason } };
  const article = completeArticle(item.article, defaults);
  if (typeof article === 'string') return { refused: { ...placeOf(item.article), status: 'REFUSED', reason: article } };
  const sha256 = sha256Of(article.text);
  const { status } = await identify(article, sha256, store, resolver);
  const { text, title, published, outlet } = article;
  const extraction = status === 'UNCHANGED' ? null : await extractor.extract({ text, title, published, outlet });
  return { article, sha256, extraction };
}

/** Asked again in turn, since an article before it in the line may be the same. */
async function settle(
  { article, sha256, extraction }: Extract<OnItsWay, { article: unknown }>,
  store: Store,
  resolver: Resolver,
  { withTexts = true }: IngestOptions,
): Promise<Outcome> {
  const identified = await identify(article, sha256, store, resolver);
  if (identified.status === 'UNCHANGED' || extraction === null)
    return { ...placeOf(article), status: 'UNCHANGED', id: identified.id };
  if (identified.status === 'CHANGED' && (await isCurated(store, identified.id)))
    return { ...placeOf(article), status: 'REFUSED', reason: curated(identified.id) };
  const outlet = findOutlet(article.outlet, resolver);
  if (outlet.isNew) resolver.add({ entities: [outlet.entity], relations: [] });
  const drafted = draftArticle({ ...article, ...identified, outlet }, extraction, resolver, { withTexts });
  const { removed, added, entities, relations } = await replaceArticle(store, drafted);
  resolver.add({ entities, relations });
  return {
    ...placeOf(article),
    ...{ status: identified.status, id: identified.id, removed, added, entities: entities.length },
    ...(identified.status === 'CHANGED' ? { version: identified.version } : {}),
    ...{ statements: drafted.statements.length, reports: drafted.reports },
  };
}

async function identify(
  { url, published, title, outlet }: CompleteArticle,
  sha256: string,
  reader: Reader,
  resolver: Resolver,
): Promise<Identified> {
  return identifyArticle(reader, { sha256, url, published, title, outlet: findOutlet(outlet, resolver).entity.id });
}

/** What people wrote is theirs: a text that only looks like another version never replaces it. */
async function isCurated(reader: Reader, article: string): Promise<boolean> {
  const statements = await reader.read('statements-in-article', { article });
  return statements.some(({ origin }) => origin === 'CURATED');
}

function curated(id: string): string {
  return `is another version of ${id}, whose statements were written by people; delete that article first to have it read anew`;
}

function placeOf({ file, line }: Pick<IncomingArticle, 'file' | 'line'>): Pick<Outcome, 'file' | 'line'> {
  return { file, line };
}
