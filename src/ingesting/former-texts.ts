/** The texts that articles had before, by SHA-256: whatever comes in of them is old, under whichever address or outlet. */

import type { Reader } from '../store/store.ts';

export class FormerTexts {
  readonly #articles = new Map<string, Set<string>>();

  /** All those of the graph, read once: no index finds an article by one hash of a list. */
  static async read(reader: Reader): Promise<FormerTexts> {
    const texts = new FormerTexts();
    for (const { id, supersedes } of await reader.read('former-texts'))
      texts.add(id as string, supersedes as readonly string[]);
    return texts;
  }

  /** From now on these texts are known as former ones of the article. */
  add(article: string, hashes: readonly string[]): void {
    for (const sha256 of hashes) this.#articles.set(sha256, new Set(this.#articles.get(sha256)).add(article));
  }

  /** The ids of the articles that had the text, in several outlets. */
  articlesOf(sha256: string): readonly string[] {
    return [...(this.#articles.get(sha256) ?? [])];
  }
}
