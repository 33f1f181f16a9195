/** Changes and reviews as clients see them. */

import { byTime, stands } from '../amending/changes.ts';
import type { EntityNode, StatementNode } from '../reading/nodes.ts';
import { type PageArguments, type Place, requestPage } from '../reading/pages.ts';
import type { ChangeKind, ChangeRecord } from '../record/record.ts';
import { countReview, type ReviewFilter, type ReviewRow, readReviewPage } from '../reviewing/read-review.ts';
import type { ReviewItem } from '../reviewing/review-item.ts';
import { type Connection, connect } from './connection.ts';
import type { Context } from './context.ts';
import { statementById } from './lookup.ts';

interface ChangeFilter {
  readonly target?: string | null | undefined;
  readonly by?: string | null | undefined;
  readonly kind?: readonly ChangeKind[] | null | undefined;
  readonly isUndone?: boolean | null | undefined;
}

type Arguments<Filter> = PageArguments & { readonly where?: Filter | null | undefined };

/** The changes that fit, the newest first. */
export function changesThatFit(
  { reader, load }: Context,
  { where, ...page }: Arguments<ChangeFilter>,
): Connection<ChangeRecord> {
  const request = requestPage(page, 'AT', true);
  const { target = null, by = null, kind = null, isUndone = null } = where ?? {};
  const filter = { target, by, kinds: kind, isUndone };
  return connect({
    request,
    readRows: async () =>
      (await reader.read('changes-page', { ...filter, ...request.parameters })) as readonly unknown[] as Place[],
    readNode: ({ id }) => load.change.load(id),
    readCount: async () => Number((await reader.read('changes-count', filter))[0]?.total),
  });
}

/** The review list. */
export function reviewList(context: Context, { where, ...page }: Arguments<ReviewFilter>): Connection<ReviewItem> {
  const { reader } = context;
  const request = requestPage(page, 'DOUBT', true);
  return connect<ReviewItem, ReviewRow>({
    request,
    readRows: () => readReviewPage(reader, where ?? {}, request.parameters),
    readNode: async ({ id, key, duplicate }) => {
      const doubt = Number(key);
      if (duplicate) return { kind: 'DUPLICATE', doubt, duplicate };
      return { kind: 'STATEMENT', doubt, statement: await statementById(context, id) };
    },
    readCount: () => countReview(reader, where ?? {}),
  });
}

/** The changes of a statement or an article, the newest first. */
export async function changesOf({ load }: Context, { id }: { readonly id: string }): Promise<ChangeRecord[]> {
  return (await load.changesOf.load(id)).toSorted(byTime).reverse();
}

/** The changes of an entity under all of its ids, the newest first. */
export async function changesOfEntity({ load }: Context, entity: EntityNode): Promise<ChangeRecord[]> {
  return (await load.changesOfEntity.load(entity)).toSorted(byTime).reverse();
}

/** Who made a statement what it is, as far as somebody did. */
export async function reviewOf(context: Context, statement: StatementNode) {
  const state = statement.review ?? ('UNREVIEWED' as const);
  if (statement.review === null) return { state, by: null, at: null };
  const last = (await changesOf(context, statement)).find(stands);
  return { state, by: last?.by ?? null, at: last?.at ?? null };
}
