/** Connections of articles: all of them, or one outlet's. */

import { firstDay, lastDay } from '../reading/days.ts';
import { isGiven } from '../reading/given.ts';
import type { ArticleNode } from '../reading/nodes.ts';
import { type PageArguments, type PageParameters, type Place, requestPage } from '../reading/pages.ts';
import { daysLeft, onShelf, orderOf } from '../reading/statement-starts.ts';
import { variantName } from '../store/variant.ts';
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
  const of = outlet ?? filter.outlet;
  return connect<ArticleNode, Place>({
    request,
    readRows: async () => {
      const parameters = { ...filter, ...request.parameters };
      const order = orderOf('PUBLISHED', request.parameters);
      const rows = of
        ? await load.rowsOf(
            variantName({ file: 'articles-page-of-outlets', order }),
            parameters,
            onShelf(of, request.parameters),
          )
        : await reader.read(variantName({ file: 'articles-page', order }), { ...parameters, days: daysOf(parameters) });
      return rows as readonly unknown[] as readonly Place[];
    },
    readNode: ({ id }) => load.article.load(id),
    readCount: async () => {
      const rows = of
        ? await load.rowsOf('articles-count-of-outlets', filter, of)
        : await reader.read('articles-count', filter);
      return Number(rows[0]?.total ?? 0);
    },
  });
}

interface Days {
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
}

/** Between which days articles of a page begin: one whose day is known in part begins at most a year before the days that it can mean. */
function daysOf({ publishedFrom, publishedTo, ...parameters }: Days & PageParameters): readonly [string, string] {
  const [first, last] = daysLeft(parameters);
  const yearBefore = `${Number(publishedFrom?.slice(0, 4) ?? 1) - 1}`.padStart(4, '0');
  const [, from = first] = [first, `${yearBefore}-01-01`].sort();
  const [to = last] = [last, publishedTo ?? last].sort();
  return [from, to];
}
