/** Review: what was read with doubt, the least certain first, and entities that may be one; all of it by keyboard. */

import './review.css';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { WritersOnly } from '../access/writers-only.tsx';
import type { ReviewKind } from '../api/schema.generated.ts';
import { FaultNotes } from '../correct/fault-notes.tsx';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/use-title.ts';
import { DuplicateItem } from './duplicate-item.tsx';
import { answerReviewKey } from './review-keys.ts';
import { ReviewTabs } from './review-tabs.tsx';
import { StatementItem } from './statement-item.tsx';
import { useReview } from './use-review.ts';
import { useReviewList } from './use-review-list.ts';

const choices: readonly [ReviewKind | null, string, string][] = [
  [null, '', 'All'],
  ['STATEMENT', 'statements', 'Statements'],
  ['DUPLICATE', 'duplicates', 'Duplicates'],
];

/** @example <Route path="/review" component={ReviewView} /> */
export function ReviewView() {
  useTitle('Review');
  return (
    <WritersOnly title="Review" what="Saying what is right and what is not">
      <Reviewing />
    </WritersOnly>
  );
}

function Reviewing() {
  const search = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const article = search.get('article');
  const [kind] = choices.find(([, name]) => name === (search.get('show') ?? '')) ?? [null];
  const list = useReviewList(kind, article);
  const review = useReview();
  const [editing, setEditing] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const answer = (event: KeyboardEvent) => body.current && answerReviewKey(event, body.current);
    addEventListener('keydown', answer);
    return () => removeEventListener('keydown', answer);
  }, []);
  const undoLast = async () => {
    if (review.last === null) return;
    const place = list.items.findIndex(({ key }) => key === review.last);
    await review.undo(review.last);
    body.current?.querySelectorAll<HTMLElement>('[data-step]')[place]?.focus();
  };
  const choose = (name: string) => {
    const parameters = new URLSearchParams({ ...(article && { article }), ...(name && { show: name }) });
    navigate(`/review${parameters.size > 0 ? `?${parameters}` : ''}`, { replace: true });
  };
  const left = list.items.filter(({ key }) => !review.done.has(key)).length;
  return (
    <div className="review" ref={body}>
      <ReviewTabs />
      <h1>What had better be looked at</h1>
      <p className="soft">
        The least certain first. <kbd>j</kbd> <kbd>k</kbd> step, <kbd>c</kbd> confirms, <kbd>e</kbd> corrects,{' '}
        <kbd>x</kbd> rejects, <kbd>u</kbd> undoes the last.
      </p>
      <div className="review-bar">
        <div className="toggles">
          {choices.map(([value, name, words]) => (
            <button
              key={name}
              type="button"
              className="button"
              aria-pressed={value === kind}
              onClick={() => choose(name)}
            >
              {words}
            </button>
          ))}
        </div>
        <p className="number small soft" role="status">
          {list.total !== null &&
            `${list.total} in all${review.done.size > 0 ? `, ${review.done.size} looked at` : ''}`}
        </p>
        <button type="button" className="button" data-review="undo" disabled={review.last === null} onClick={undoLast}>
          Undo the last
        </button>
      </div>
      <FaultNotes faults={review.faultsOf('')} />
      {list.items.map(({ key, item }) => {
        const shared = { key, item, done: review.done.get(key), faults: review.faultsOf(key) };
        const undo = () => review.undo(key);
        return item.kind === 'DUPLICATE' ? (
          <DuplicateItem
            {...shared}
            key={key}
            onMerge={(from, into) => review.merge(key, from, into)}
            onKeepApart={(one, other) => review.keepApart(key, one, other)}
            onUndo={undo}
          />
        ) : (
          <StatementItem
            {...shared}
            key={key}
            isEditing={editing === key}
            onEdit={(isOpen) => setEditing(isOpen ? key : null)}
            onConfirm={() => review.confirm(key)}
            onReject={() => review.reject(key)}
            onCorrected={(outcome) => {
              setEditing(null);
              review.corrected(key, outcome);
            }}
            onUndo={undo}
          />
        );
      })}
      {list.error && <Problem error={list.error} onRetry={list.items.length === 0 ? list.again : list.more} />}
      {list.isLoading && <Loading what="the review list" />}
      {!list.isLoading && !list.error && (
        <footer className="review-foot">
          {list.hasMore && (
            <button type="button" className="button" onClick={list.more}>
              More
            </button>
          )}
          {!list.hasMore && left === 0 && <p>There is nothing left to look at here.</p>}
        </footer>
      )}
    </div>
  );
}
