/** What the readers of each form give: articles and faults with their lines; the file is added by whoever knows it. */

import type { Report } from '../report.ts';
import type { IncomingArticle } from './incoming-article.ts';

/** What a source says of its article, as far as it could be read. */
export type ArticleFacts = Pick<IncomingArticle, 'title' | 'published' | 'outlet' | 'author' | 'url' | 'language'>;

export type FoundArticle = Omit<IncomingArticle, 'file' | 'line'>;

export type Fault = Omit<Report, 'file' | 'line' | 'id'>;

/** An article or a fault, and the line where it begins, from 1. */
export type Finding = { readonly line: number } & ({ readonly article: FoundArticle } | { readonly fault: Fault });

/** The facts that are known; those that are undefined or empty are left out. */
export function knownFacts(facts: { readonly [name in keyof ArticleFacts]: string | undefined }): ArticleFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
}
