/** The review list, page by page: what was looked at stays where it is, marked as done, so that nothing moves and all can be undone. */

import { useCallback, useEffect, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { askOnce } from '../api/ask-once.ts';
import type { ReviewKind } from '../api/schema.generated.ts';
import { ArticleWordsDocument } from '../correct/article-words.generated.ts';
import { type ReviewLineFragment, ReviewListDocument } from './review-list.generated.ts';

export interface ListedItem {
  /** The statement's id, or those of both entities. */
  readonly key: string;
  readonly item: ReviewLineFragment;
}

interface ReviewList {
  readonly items: readonly ListedItem[];
  /** How many there were when the list was asked for; null before that. */
  readonly total: number | null;
  readonly error: CombinedError | undefined;
  readonly isLoading: boolean;
  readonly hasMore: boolean;
  /** The next page. */
  readonly more: () => void;
  /** The list anew, without what is done. */
  readonly again: () => void;
}

interface Pages {
  readonly items: readonly ListedItem[];
  readonly total: number | null;
  readonly next: string | null;
  readonly error: CombinedError | undefined;
  readonly isLoading: boolean;
}

const nothing: Pages = { items: [], total: null, next: null, error: undefined, isLoading: true };

/** @example const { items, more } = useReviewList('STATEMENT', article); */
export function useReviewList(kind: ReviewKind | null, article: string | null): ReviewList {
  const client = useClient();
  const [pages, setPages] = useState<Pages>(nothing);
  const turn = useRef(0);
  const ask = useCallback(
    async (after: string | null) => {
      turn.current += 1;
      const mine = turn.current;
      setPages((now) => (after === null ? nothing : { ...now, isLoading: true, error: undefined }));
      const where = { ...(kind && { kind: [kind] }), ...(article && { article }) };
      const { data, error } = await askOnce(client, ReviewListDocument, { where, after });
      if (mine !== turn.current) return;
      if (!data) return setPages((now) => ({ ...now, error, isLoading: false }));
      // Their texts with them: how high an item is depends on its words, and nothing is to move when they come.
      const articles = new Set(data.review.edges.flatMap(({ node }) => node.statement?.article.id ?? []));
      await Promise.all([...articles].map((id) => client.query(ArticleWordsDocument, { id }).toPromise()));
      if (mine !== turn.current) return;
      const { edges, pageInfo, totalCount } = data.review;
      const found = edges.map(({ node }) => ({ key: keyOf(node), item: node }));
      setPages((now) => {
        const before = after === null ? [] : now.items;
        const known = new Set(before.map(({ key }) => key));
        return {
          items: [...before, ...found.filter(({ key }) => !known.has(key))],
          total: now.total ?? totalCount,
          next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
          ...{ error: undefined, isLoading: false },
        };
      });
    },
    [client, kind, article],
  );
  useEffect(() => {
    ask(null);
  }, [ask]);
  const { items, total, next, error, isLoading } = pages;
  return {
    ...{ items, total, error, isLoading, hasMore: next !== null },
    more: () => ask(next),
    again: () => ask(null),
  };
}

function keyOf({ statement, entities }: ReviewLineFragment): string {
  return statement?.id ?? entities.map(({ id }) => id).join(' ');
}
