/** Which article of the graph one is that comes in: the same, another version of one, or one that is not there yet. */

import { articleIds } from '../drafting/draft-id.ts';
import { type ArticleNode, readArticles } from '../reading/nodes.ts';
import { readKeptOriginals } from '../reading/originals.ts';
import { nameKey } from '../record/name-key.ts';
import { spanOfDate } from '../record/partial-date.ts';
import type { Reader } from '../store/store.ts';
import { hostOf } from './complete-article.ts';
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
  /** Whether the outlet was said, and is not the host of the address. */
  readonly named: boolean;
  readonly author?: string | undefined;
  /** Whether title, day, address and author are taken over where the text is the same. */
  readonly metadata: boolean;
  /** Whether the graph is to hold the text. */
  readonly withTexts: boolean;
}

/** The article's id; for another version its number and the SHA-256 of the texts before it. */
export type Identified =
  | {
      readonly status: 'UNCHANGED';
      readonly id: string;
      /** What is to be said of it: that the text is a former one, or that something beside it differs. */
      readonly note?: string;
    }
  | { readonly status: 'NEW'; readonly id: string }
  | {
      /** `REREAD` where the text is the same, and the graph is to hold it now, or what is said beside it. */
      readonly status: 'CHANGED' | 'REREAD';
      readonly id: string;
      readonly version: number;
      readonly supersedes: readonly string[];
      /** Of one that is reread: what stays as the graph says it. */
      readonly title?: string;
      readonly published?: string;
      readonly url?: string;
      readonly author?: string;
    };

/**
 * The same text in the same outlet is the same article, and one that an article had before changes nothing; in another outlet it is an
 * article of its own. Another text with the same address is another version; so is one of the same outlet and day under the same title,
 * unless the two have different addresses.
 */
export async function identifyArticle(
  reader: Reader,
  identity: Identity,
  formerTexts: FormerTexts,
): Promise<Identified> {
  const { sha256 } = identity;
  const rows = await reader.read('articles-by-sha256', { hashes: [sha256] });
  const same = await findSame(
    reader,
    rows.map(({ id }) => id as string),
    identity,
  );
  if (same) return reread(reader, same, rows.find(({ id }) => id === same.id)?.hasText === true, identity);
  const successor = await findSame(reader, formerTexts.articlesOf(sha256), identity);
  if (successor) {
    const { id, version } = successor;
    return { status: 'UNCHANGED', id, note: `is a former text of ${id}, which stays at its version ${version}` };
  }
  const former = await findFormer(reader, identity);
  if (former === null) return { status: 'NEW', id: await freeArticleId(reader, identity) };
  const [article] = await readArticles(reader, [former]);
  const { version = 1, supersedes = [] } = article ?? {};
  return {
    ...{ status: 'CHANGED', id: former, version: version + 1 },
    supersedes: [...supersedes, ...(article ? [article.sha256] : [])],
  };
}

/** Of articles that have or had a text that which is meant: of the outlet, of the address, or the only one where no outlet is said. */
async function findSame(
  reader: Reader,
  ids: readonly string[],
  { outlet, url, named }: Identity,
): Promise<ArticleNode | undefined> {
  if (ids.length === 0) return undefined;
  const held = await readArticles(reader, ids);
  const isMeant = (one: ArticleNode) => !one.url || hostOf(one.url) === hostOf(url);
  return (
    held.find((one) => one.outlet === outlet) ??
    held.find((one) => url !== undefined && one.url === url) ??
    (named ? undefined : held.find(isMeant))
  );
}

/** A text comes to its article where it was left out before, and what is said beside it where that is asked for; never to what people wrote. */
async function reread(reader: Reader, held: ArticleNode, hasText: boolean, identity: Identity): Promise<Identified> {
  const { id, version, supersedes, outlet } = held;
  const differing = differingOf(held, identity);
  const brings = identity.withTexts && !hasText && outlet === identity.outlet;
  const takes = identity.metadata && differing.length > 0 && (identity.withTexts || !hasText);
  if ((!brings && !takes) || (await isCurated(reader, id))) {
    if (differing.length === 0) return { status: 'UNCHANGED', id };
    const said = differing.map(({ field, now, given }) => `${field} “${given}”, where ${id} has ${quoted(now)}`);
    return { status: 'UNCHANGED', id, note: `gives ${said.join('; ')}: --metadata takes it over` };
  }
  const { title, published, url, author } = held;
  const kept = {
    ...(takes && !identity.titled && { title }),
    published,
    ...(url !== null && { url }),
    ...(author !== null && { author }),
  };
  const taken = takes ? Object.fromEntries(differing.map(({ field, given }) => [field, given])) : {};
  return { status: 'REREAD', id, version, supersedes, ...kept, ...taken };
}

interface Differing {
  readonly field: 'title' | 'published' | 'url' | 'author';
  readonly now: string | null;
  readonly given: string;
}

/** What the article says beside its text, and the graph says otherwise or not at all. A day is no other than a moment of it. */
function differingOf(held: ArticleNode, { title, titled, published, url, author }: Identity): readonly Differing[] {
  const given = { title: titled ? title : undefined, published, url, author };
  const isSame = (now: string | null, said: string) => now === said || now?.startsWith(`${said}T`);
  return (['title', 'published', 'url', 'author'] as const).flatMap((field) => {
    const said = given[field];
    return said === undefined || isSame(held[field], said) ? [] : [{ field, now: held[field], given: said }];
  });
}

function quoted(words: string | null): string {
  return words === null ? 'none' : `“${words}”`;
}

/** Whether people wrote statements of the article. */
export async function isCurated(reader: Reader, article: string): Promise<boolean> {
  const statements = await reader.read('statements-in-article', { article });
  const written = statements.flatMap(({ id, origin }) => (origin === 'CURATED' ? [id as string] : []));
  const kept = await readKeptOriginals(reader, written);
  // What people found beside what was read is found again, or waits.
  return written.some((id) => kept.get(id) !== null);
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
