/** Which article of the graph one is that comes in: the same, another version of one, or one that is not there yet. */

import { articleIds } from '../drafting/draft-id.ts';
import { readArticles } from '../reading/nodes.ts';
import { nameKey } from '../record/name-key.ts';
import { spanOfDate } from '../record/partial-date.ts';
import type { Reader, Row } from '../store/store.ts';
import type { FormerTexts } from './former-texts.ts';

/** What an article is known by. */
export interface Identity {
  readonly sha256: string;
  readonly url?: string | undefined;
  /** The id of its outlet. */
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  /** False for a title that says nothing, by which no article is known. */
  readonly titled: boolean;
  /** Whether the graph is to hold the text. */
  readonly withTexts: boolean;
}

/** The article's id; for another version its number and the SHA-256 of the texts before it. */
export type Identified =
  | { readonly status: 'UNCHANGED'; readonly id: string }
  | { readonly status: 'NEW'; readonly id: string }
  | {
      /** `REREAD` where the text is the same, and the graph is to hold it now. */
      readonly status: 'CHANGED' | 'REREAD';
      readonly id: string;
      readonly version: number;
      readonly supersedes: readonly string[];
      /** Of one that is reread: what the graph says of it. */
      readonly published?: string;
      readonly url?: string;
    };

/**
 * The same text is the same article, and one that an article had before changes nothing. Another text with the same address is
 * another version; so is one of the same outlet and day under the same title, unless the two have different addresses.
 */
export async function identifyArticle(
  reader: Reader,
  identity: Identity,
  formerTexts: FormerTexts,
): Promise<Identified> {
  const { sha256 } = identity;
  const [same] = await reader.read('articles-by-sha256', { hashes: [sha256] });
  if (same) return reread(reader, same, identity);
  const successor = formerTexts.articleOf(sha256);
  if (successor !== undefined) return { status: 'UNCHANGED', id: successor };
  const former = await findFormer(reader, identity);
  if (former === null) return { status: 'NEW', id: await freeArticleId(reader, identity) };
  const [article] = await readArticles(reader, [former]);
  const { version = 1, supersedes = [] } = article ?? {};
  return {
    ...{ status: 'CHANGED', id: former, version: version + 1 },
    supersedes: [...supersedes, ...(article ? [article.sha256] : [])],
  };
}

/** A text comes to its article where it was left out before, unless the statements are people's or the outlet is another. */
async function reread(reader: Reader, same: Row, { outlet, withTexts }: Identity): Promise<Identified> {
  const id = same.id as string;
  const [article] = withTexts && !same.hasText ? await readArticles(reader, [id]) : [];
  if (article?.outlet !== outlet || (await isCurated(reader, id))) return { status: 'UNCHANGED', id };
  const { version = 1, supersedes = [] } = article;
  const { published, url } = article;
  return { status: 'REREAD', id, version, supersedes, published, ...(url === null ? {} : { url }) };
}

/** Whether people wrote statements of the article. */
export async function isCurated(reader: Reader, article: string): Promise<boolean> {
  const statements = await reader.read('statements-in-article', { article });
  return statements.some(({ origin }) => origin === 'CURATED');
}

async function findFormer(
  reader: Reader,
  { url, outlet, published, title, titled, withTexts }: Identity,
): Promise<string | null> {
  const byUrl = url === undefined ? [] : await reader.read('articles-by-url', { url });
  if (byUrl.length > 0) return byUrl[0]?.id as string;
  if (!titled && !withTexts) return null;
  const day = spanOfDate(published)?.first;
  const ofDay = day === undefined ? [] : await reader.read('articles-of-day', { outlet, day });
  const former = ofDay.find(
    // Titles such as “In brief” come again and again: addresses tell them apart, where both have one.
    (one) => nameKey(one.title as string) === nameKey(title) && (url === undefined || !one.url),
  );
  return (former?.id as string | undefined) ?? null;
}

async function freeArticleId(reader: Reader, { outlet, published, title }: Identity): Promise<string> {
  for (const id of articleIds(outlet, published, title))
    if ((await reader.read('article-checksums', { ids: [id] })).length === 0) return id;
  throw new Error('The ids of articles have come to an end.');
}
