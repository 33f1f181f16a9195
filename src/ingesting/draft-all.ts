/** Articles that come in, drafted one after another in their order, while what comes next is being extracted. */

import { type ArticleToDraft, contextOf, sha256Of } from '../drafting/draft-article.ts';
import type { DraftedArticle } from '../drafting/drafted-article.ts';
import { findOutlet } from '../drafting/find-outlet.ts';
import { resolveMentionsBy } from '../drafting/resolve-mentions.ts';
import { HearsayError } from '../errors.ts';
import type { Extraction } from '../extracting/extracted.ts';
import type { Incoming, IncomingArticle } from '../intake/incoming-article.ts';
import type { Knowledge } from '../resolving/knowledge.ts';
import type { Reader } from '../store/store.ts';
import { type ArticleDefaults, type CompleteArticle, completeArticle, titleToKeep } from './complete-article.ts';
import { draftOver } from './draft-over.ts';
import { EntitiesGone } from './entities-gone.ts';
import type { Extractor } from './extractor.ts';
import type { FormerTexts } from './former-texts.ts';
import { type Identified, identifyArticle, isCurated } from './identify-article.ts';
import { type Outcome, outcomeOf, type Placed } from './outcome.ts';
import { readAhead } from './read-ahead.ts';
import type { Replaced, Replacement } from './replace-article.ts';
import type { TakenOut } from './taken-out.ts';

export interface DraftAllOptions extends ArticleDefaults {
  readonly extractor: Extractor;
  /** Whether the graph holds the articles' texts, and gists in their words. Default: true. */
  readonly withTexts?: boolean;
  /** Whether title, day, address and author of a text that is there are taken over. Default: false. */
  readonly metadata?: boolean;
  /** Whether texts come in again that people took out. Default: false. */
  readonly again?: boolean;
}

/** Where drafts go: what is there is read, and what is drafted written. */
export interface Destination {
  readonly reader: Reader;
  /** Knows what the graph knows, and learns what is drafted. */
  readonly knowledge: Knowledge;
  /** Knows the texts that the graph had, and learns those that are replaced. */
  readonly formerTexts: FormerTexts;
  /** Knows the texts that people took out of the graph. */
  readonly takenOut: TakenOut;
  /** `outlet` is what the article calls who published it. */
  write(drafted: DraftedArticle, outlet: string): Promise<Replacement | Replaced>;
}

/** An article on its way; without `extraction` it was there already when it was looked at. */
type OnItsWay =
  | { readonly outcome: Outcome }
  | { readonly article: CompleteArticle; readonly sha256: string; readonly extraction: Extraction | null };

/** Somebody who undoes import after import while articles come in gets in the way so often at most. */
const mostTries = 5;

/** What becomes of each article and each report, in their order. */
export async function* draftAll(
  incoming: AsyncIterable<Incoming>,
  destination: Destination,
  options: DraftAllOptions,
): AsyncGenerator<Outcome, void> {
  const start = (item: Incoming) => extractUnlessKnown(item, destination, options);
  for await (const item of readAhead(incoming, options.extractor.width, start))
    yield 'outcome' in item ? item.outcome : await settle(item, destination, options);
}

async function extractUnlessKnown(
  item: Incoming,
  destination: Destination,
  { extractor, published, outlet, withTexts = true, metadata = false, again = false }: DraftAllOptions,
): Promise<OnItsWay> {
  if ('report' in item) return { outcome: outcomeOf(item.report) };
  const article = completeArticle(item.article, { published, outlet });
  if (typeof article === 'string') return refuse(item.article, article);
  const sha256 = sha256Of(article.text);
  const { status } = await identify(article, sha256, destination, { withTexts, metadata });
  if (status === 'UNCHANGED') return { article, sha256, extraction: null };
  const deleted = again ? undefined : destination.takenOut.reasonFor(sha256);
  if (deleted !== undefined) return { outcome: { ...placeOf(article), status: 'DELETED', ...deleted } };
  try {
    const { text, title } = article;
    const known = { text, title, published: article.published, outlet: article.outlet };
    return { article, sha256, extraction: await extractor.extract(known) };
  } catch (error) {
    return refuse(article, `could not be read to its end (${(error as Error).message})`);
  }
}

/** Asked again in turn, since an article before it in the line may be the same. */
async function settle(
  { article, sha256, extraction }: Exclude<OnItsWay, { outcome: Outcome }>,
  destination: Destination,
  { withTexts = true, metadata = false }: DraftAllOptions,
): Promise<Outcome> {
  const { reader, knowledge } = destination;
  const identified = await identify(article, sha256, destination, { withTexts, metadata });
  const { status, id } = identified;
  if (status === 'UNCHANGED' || extraction === null) {
    const note = 'note' in identified ? { note: identified.note } : {};
    return { ...placeOf(article), status: 'UNCHANGED', id, ...note };
  }
  if (status === 'CHANGED' && (await isCurated(reader, id))) return refuse(article, curated(id)).outcome;
  const { drafted, written } = await writeAnew(article, identified, extraction, destination, withTexts);
  const { gone, added, entities, relations } = written;
  knowledge.add({ entities, relations });
  if (identified.status === 'CHANGED') destination.formerTexts.add(id, identified.supersedes);
  return {
    ...placeOf(article),
    ...{
      status: status === 'REREAD' ? 'CHANGED' : status,
      id,
      statements: drafted.statements.length,
      added,
      removed: gone.length,
      entities: entities.length,
    },
    ...(identified.status === 'CHANGED' ? { version: identified.version } : {}),
    ...('change' in written ? { change: written.change } : {}),
    reports: drafted.reports,
  };
}

/**
 * Whoever is named may go out of the graph between the resolving and the writing: then the article is resolved once more.
 * @throws HearsayError STORE_BUSY where that happens again and again
 */
async function writeAnew(
  article: CompleteArticle,
  identified: Exclude<Identified, { status: 'UNCHANGED' }>,
  extraction: Extraction,
  destination: Destination,
  withTexts: boolean,
) {
  const { reader, knowledge } = destination;
  for (let tries = 1; ; tries += 1) {
    const outlet = await knowledge.ask((resolver) => findOutlet(article.outlet, resolver));
    if (outlet.isNew) knowledge.add({ entities: [outlet.entity], relations: [] });
    const toDraft: ArticleToDraft = {
      ...{ ...article, ...identified, outlet },
      title: ('title' in identified && identified.title) || titleToKeep(article, withTexts),
    };
    const mentions = await resolveMentionsBy(knowledge, extraction, contextOf(toDraft));
    const drafted = await draftOver(reader, toDraft, extraction, mentions, { withTexts });
    try {
      return { drafted, written: await destination.write(drafted, article.outlet) };
    } catch (error) {
      if (!(error instanceof EntitiesGone)) throw error;
      if (tries === mostTries) throw tooBusy(article, error);
      knowledge.forget();
    }
  }
}

async function identify(
  article: CompleteArticle,
  sha256: string,
  { reader, knowledge, formerTexts }: Destination,
  { withTexts, metadata }: { readonly withTexts: boolean; readonly metadata: boolean },
): Promise<Identified> {
  const { url, published, titled, named, author } = article;
  const title = titleToKeep(article, withTexts);
  const outlet = await knowledge.ask((resolver) => findOutlet(article.outlet, resolver));
  const identity = {
    sha256,
    url,
    published,
    title,
    titled,
    named,
    author,
    withTexts,
    metadata,
    outlet: outlet.entity.id,
  };
  return identifyArticle(reader, identity, formerTexts);
}

function tooBusy({ title, file, line }: CompleteArticle, cause: EntitiesGone): HearsayError {
  return new HearsayError(
    'STORE_BUSY',
    `“${title}” (${file}, line ${line}) did not come in: ${mostTries} times, what it names was taken out of the graph while it was being written; the last time, ${cause.message}. Ingest it again once nobody takes imports back; what came in before it is in the graph.`,
    { cause },
  );
}

/** What people wrote is theirs: a text that only looks like another version never replaces it. */
function curated(id: string): string {
  return `is another version of ${id}, whose statements were written by people; delete that article to have this one read`;
}

function refuse(article: Placed, reason: string): { readonly outcome: Outcome } {
  return { outcome: { ...placeOf(article), status: 'REFUSED', code: 'ARTICLE_REFUSED', reason } };
}

function placeOf({ file, line }: Placed | IncomingArticle): Placed {
  return { file, line };
}
