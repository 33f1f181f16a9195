/** A graph that is only read, and what drafts would have added to it: for dry runs, previews, and drafting without any graph. */

import type { DraftedArticle } from '../drafting/drafted-article.ts';
import { spanOfDate } from '../record/partial-date.ts';
import type { ArticleRecord } from '../record/record.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { planReplacement, type Replacement } from './replace-article.ts';

/** No graph at all. */
const nothing: Reader = { read: async () => [] };

/** Reads a graph as if the articles that were given to `keep` stood in it, as far as telling articles apart asks for them. */
export class WithoutWriting implements Reader {
  readonly #base: Reader;
  readonly #articles = new Map<string, ArticleRecord & { readonly hasText: boolean }>();

  constructor(base: Reader = nothing) {
    this.#base = base;
  }

  /** What writing the draft would change; its article counts as written from then on. */
  async keep(drafted: DraftedArticle): Promise<Replacement> {
    const { text, ...article } = drafted.article;
    const replacement = await planReplacement(this.#base, drafted);
    this.#articles.set(article.id, { ...article, hasText: text !== undefined });
    return replacement;
  }

  async read(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const own = [...this.#find(name, parameters)];
    const ids = new Set(own.map(({ id }) => id));
    const others = (await this.#base.read(name, parameters)).filter(({ id }) => !ids.has(id as string));
    return [...own.map((article) => ({ ...article })), ...others];
  }

  *#find(name: string, { ids, hashes, url, outlet, day }: Parameters): Generator<ArticleRecord> {
    const tests: Readonly<Record<string, (article: ArticleRecord) => boolean>> = {
      'articles-by-id': ({ id }) => (ids as readonly string[]).includes(id),
      'article-checksums': ({ id }) => (ids as readonly string[]).includes(id),
      'articles-by-sha256': ({ sha256 }) => (hashes as readonly string[]).includes(sha256),
      'articles-by-url': (article) => article.url === url,
      'articles-of-day': (article) => article.outlet === outlet && spanOfDate(article.published)?.first === day,
    };
    const isMeant = tests[name];
    if (isMeant) for (const article of this.#articles.values()) if (isMeant(article)) yield article;
  }
}
