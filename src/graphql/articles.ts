/** Connections of articles: all of them, or one outlet's. */

import { firstDay, lastDay } from '../reading/days.ts';
import { isGiven } from '../reading/given.ts';
import type { ArticleNode } from '../reading/nodes.ts';
import { type PageArguments, type Place, requestPage } from '../reading/pages.ts';
import { type Connection, connect } from './connection.ts';
import type { Context } from './context.ts';

interface ArticleArguments extends PageArguments {
  readonly where?:
    | {
        readonly outlet?: string | null | undefined;
        readonly publishedFrom?: string | null | undefined;
        readonly publishedTo?: string | null | undefined;
        readonly text?: string | null | undefined;
      }
    | null
    | undefined;
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' } | null | undefined;
}

/** The articles that fit, of one outlet where `outlet` names it. */
export async function articlesOf(
  { load, reader }: Context,
  { where, orderBy, ...page }: ArticleArguments,
  outlet?: string,
): Promise<Connection<ArticleNode>> {
  const request = requestPage(page, 'ARTICLE_PUBLISHED', orderBy?.direction !== 'ASC');
  const filter = {
    outlet: isGiven(where?.outlet) ? await load.findEntity(where.outlet) : null,
    publishedFrom: firstDay(where?.publishedFrom),
    publishedTo: lastDay(where?.publishedTo),
    text: where?.text?.toLowerCase() ?? null,
  };
  const rowsOf = (file: string, parameters: object) =>
    outlet ? load.rowsOf(`${file}-of-outlets`, { ...parameters }, outlet) : reader.read(file, { ...parameters });
  return connect<ArticleNode, Place>({
    request,
    readRows: async () =>
      (await rowsOf('articles-page', { ...filter, ...request.parameters })) as readonly unknown[] as Place[],
    readNode: ({ id }) => load.article.load(id),
    readCount: async () => Number((await rowsOf('articles-count', filter))[0]?.total ?? 0),
  });
}
