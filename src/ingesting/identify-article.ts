/** Which article of the graph one is that comes in: the same, another version of one, or one that is not there yet. */

import { articleIds } from '../drafting/draft-id.ts';
import { readArticles } from '../reading/nodes.ts';
import { nameKey } from '../record/name-key.ts';
import { spanOfDate } from '../record/partial-date.ts';
import type { Reader } from '../store/store.ts';

/** What an article is known by. */
export interface Identity {
  readonly sha256: string;
  readonly url?: string | undefined;
  /** The id of its outlet. */
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
}

/** The article's id; for another version its number and the SHA-256 of the texts before it. */
export type Identified =
  | { readonly status: 'UNCHANGED'; readonly id: string }
  | { readonly status: 'NEW'; readonly id: string }
  | {
      readonly status: 'CHANGED';
      readonly id: string;
      readonly version: number;
      readonly supersedes: readonly string[];
    };

/**
 * The same text is the same article. Another text with the same address, or of the same outlet and day under the same title, is
 * another version; where the graph had that text before, it is an old one and changes nothing.
 */
export async function identifyArticle(reader: Reader, identity: Identity): Promise<Identified> {
  const { sha256 } = identity;
  const [same] = await reader.read('articles-by-sha256', { hashes: [sha256] });
  if (same) return { status: 'UNCHANGED', id: same.id as string };
  const former = await findFormer(reader, identity);
  if (former === null) return { status: 'NEW', id: await freeArticleId(reader, identity) };
  const [article] = await readArticles(reader, [former]);
  const { version = 1, supersedes = [] } = article ?? {};
  if (supersedes.includes(sha256)) return { status: 'UNCHANGED', id: former };
  return {
    ...{ status: 'CHANGED', id: former, version: version + 1 },
    supersedes: [...supersedes, ...(article ? [article.sha256] : [])],
  };
}

async function findFormer(reader: Reader, { url, outlet, published, title }: Identity): Promise<string | null> {
  const byUrl = url === undefined ? [] : await reader.read('articles-by-url', { url });
  if (byUrl.length > 0) return byUrl[0]?.id as string;
  const day = spanOfDate(published)?.first;
  const ofDay = day === undefined ? [] : await reader.read('articles-of-day', { outlet, day });
  const titled = ofDay.find((one) => nameKey(one.title as string) === nameKey(title));
  return (titled?.id as string | undefined) ?? null;
}

async function freeArticleId(reader: Reader, { outlet, published, title }: Identity): Promise<string> {
  for (const id of articleIds(outlet, published, title))
    if ((await reader.read('article-checksums', { ids: [id] })).length === 0) return id;
  throw new Error('The ids of articles have come to an end.');
}
