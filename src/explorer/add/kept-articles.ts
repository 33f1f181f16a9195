/** The articles in hand, kept for as long as the tab stands: going elsewhere and coming back loses nothing that was typed. */

import { type ArticleInHand, newArticle } from './article-in-hand.ts';

const key = 'hearsay:articles';

/** One empty article, where nothing was kept. */
export function readKeptArticles(): readonly ArticleInHand[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    const articles = Array.isArray(kept) ? (kept as readonly ArticleInHand[]) : [];
    return articles.length > 0 ? articles : [newArticle()];
  } catch {
    return [newArticle()];
  }
}

/** What is too much for the browser's storage is kept for as long as the page stands only. */
export function keepArticles(articles: readonly ArticleInHand[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(articles));
  } catch {
    sessionStorage.removeItem(key);
  }
}
