/** An article in a change: enough to tell which one it was, and which text, without its words. */

import type { FieldValues } from '../record/record.ts';
import type { WholeArticle } from './whole-article.ts';

/** Title, outlet, day, address, hash of the text and of those before, and how many statements there were. */
export function describeArticle({ article, statements }: Pick<WholeArticle, 'article' | 'statements'>): FieldValues {
  const { title, outlet, published, url, sha256, version, supersedes } = article;
  return {
    ...{ title, outlet, published },
    ...(url !== undefined && { url }),
    sha256,
    ...(version !== undefined && version > 1 && { version, supersedes }),
    statements: statements.length,
  };
}
