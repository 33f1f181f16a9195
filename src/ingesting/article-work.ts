/** What a service does with an article that is sent to it, in its own thread or in another. */

import type { Incoming, IncomingArticle } from '../intake/incoming-article.ts';
import type { ReadOptions } from '../intake/read-article.ts';
import type { Reader, Store } from '../store/store.ts';
import type { DraftOneOptions } from './draft-one.ts';
import type { ImportOptions } from './import-article.ts';
import type { Outcome } from './outcome.ts';
import type { ArticlePreview } from './preview-article.ts';

export interface ArticleWork {
  /** The articles of a document, and what is wrong with it. */
  read(content: string, options: ReadOptions): Promise<readonly Incoming[]>;
  /** What would become of an article. */
  preview(reader: Reader, article: IncomingArticle, options: DraftOneOptions): Promise<ArticlePreview>;
  /** Puts an article into the graph. */
  import(store: Store, article: IncomingArticle, options: ImportOptions): Promise<Outcome>;
}

/** In this thread, which does nothing else meanwhile; what is needed is loaded with the first article. */
export const workHere: ArticleWork = {
  async read(content, options) {
    const { readArticle } = await import('../intake/read-article.ts');
    return readArticle(content, options);
  },
  async preview(...given) {
    const { previewArticle } = await import('./preview-article.ts');
    return previewArticle(...given);
  },
  async import(...given) {
    const { importArticle } = await import('./import-article.ts');
    return importArticle(...given);
  },
};
