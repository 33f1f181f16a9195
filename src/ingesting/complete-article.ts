/** From an article as it came in to one of which everything is known that its record needs; or what is missing, and how to give it. */

import type { IncomingArticle } from '../intake/incoming-article.ts';
import { spanOfDate } from '../record/partial-date.ts';

/** What is taken where an article does not say it. */
export interface ArticleDefaults {
  readonly published?: string | undefined;
  readonly outlet?: string | undefined;
}

/** An article with a title, a day and an outlet, by its name. */
export type CompleteArticle = IncomingArticle &
  Required<Pick<IncomingArticle, 'title' | 'published' | 'outlet'>> & {
    /** Whether the title is one, and not the first line of the text. */
    readonly titled: boolean;
    /** Whether the outlet was said, and is not the host of the address. */
    readonly named: boolean;
  };

const longestTitle = 300;

/** The article, or the reason why it is none. Without a title its first line is taken, without an outlet the host of its address. */
export function completeArticle(article: IncomingArticle, defaults: ArticleDefaults = {}): CompleteArticle | string {
  const published = article.published ?? defaults.published;
  const said = article.outlet ?? defaults.outlet;
  const outlet = said ?? hostOf(article.url);
  const given = article.title?.trim() ?? '';
  const title = cut(given || firstLine(article.text));
  if (article.text.trim() === '') return 'holds no text';
  if (outlet === undefined) return 'does not say who published it; say so with --outlet NAME';
  if (published === undefined) return 'does not say when it was published; say so with --published DATE';
  if (spanOfDate(published) === null) return `was published on no day of the calendar, ${published}`;
  return { ...article, title, titled: given !== '', named: said !== undefined, published, outlet };
}

/** The title that the graph may hold: without texts never a line of the text, but one of our own. */
export function titleToKeep({ title, titled, outlet, published }: CompleteArticle, withTexts: boolean): string {
  return titled || withTexts ? title : cut(`${outlet}, ${published.slice(0, 10)}`);
}

/** `https://www.upi.com/…` → `upi.com`. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '') || undefined;
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.trim() ?? '';
}

function cut(title: string): string {
  const points = Array.from(title.replace(/\s+/gu, ' '));
  return points.length <= longestTitle ? points.join('') : `${points.slice(0, longestTitle).join('')} …`;
}
