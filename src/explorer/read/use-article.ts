/** An article with all of its statements, whatever their number. */

import { useEffect, useState } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { ArticleDocument, type ArticleQuery, type StatementInTextFragment } from './article.generated.ts';
import { inTextOrder } from './voices.ts';

type Article = NonNullable<ArticleQuery['article']>;

export interface ReadArticle {
  readonly article: Article;
  /** In the order of the text. */
  readonly statements: readonly StatementInTextFragment[];
}

interface Reading {
  /** Null where there is none; undefined while it is read. */
  readonly found?: ReadArticle | null;
  readonly error?: CombinedError | undefined;
}

/** What was read before the page that is asked for. */
interface Progress {
  readonly id: string;
  readonly after: string | null;
  readonly earlier: readonly StatementInTextFragment[];
}

/** @example const { found, error } = useArticle('article:upi-2022-01-09'); */
export function useArticle(id: string): Reading {
  const [progress, setProgress] = useState<Progress>({ id, after: null, earlier: [] });
  const { after, earlier } = progress.id === id ? progress : { after: null, earlier: [] };
  const [{ data, error, operation }] = useQuery({ query: ArticleDocument, variables: { id, after } });
  const isOfThisPage = operation?.variables.id === id && operation.variables.after === after;
  const page = isOfThisPage ? data?.article?.statements : undefined;
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  useEffect(() => {
    if (page && next) setProgress({ id, after: next, earlier: [...earlier, ...page.nodes] });
  }, [id, page, next, earlier]);
  if (error) return { error };
  if (!data || !isOfThisPage || next) return {};
  if (!data.article || !page) return { found: null };
  return { found: { article: data.article, statements: inTextOrder([...earlier, ...page.nodes]) } };
}
