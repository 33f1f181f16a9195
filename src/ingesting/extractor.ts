/** Who extracts: this thread, or others beside it. */

import type { ArticleText, Extraction } from '../extracting/extracted.ts';

export interface Extractor {
  /** How many articles are worth being given at once. */
  readonly width: number;
  extract(article: ArticleText): Promise<Extraction>;
  close(): Promise<void>;
}

/** Extracts in this thread; what that needs is loaded with the first article. */
export function extractHere(): Extractor {
  return {
    width: 1,
    async extract(article) {
      const { extract } = await import('../extracting/extract.ts');
      return extract(article);
    },
    close: async () => undefined,
  };
}
