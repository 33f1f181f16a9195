/** Changes: what people changed, by whom, when, before → after; each can be undone. */

import './review.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useLocation, useSearch } from 'wouter';
import type { ChangeKind } from '../api/schema.generated.ts';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/use-title.ts';
import { ChangeLines } from './change-lines.tsx';
import { ChangesDocument } from './changes.generated.ts';
import { ReviewTabs } from './review-tabs.tsx';

const groups: readonly [name: string, words: string, kinds: readonly ChangeKind[] | null][] = [
  ['all', 'All', null],
  ['statements', 'Statements', ['STATEMENT_ADD', 'STATEMENT_CORRECT', 'STATEMENT_CONFIRM', 'STATEMENT_REJECT']],
  ['entities', 'Entities', ['ENTITY_CORRECT', 'ENTITY_MERGE', 'ENTITY_KEEP_APART']],
  ['articles', 'Articles', ['ARTICLE_IMPORT', 'ARTICLE_DELETE']],
];

/** @example <Route path="/changes" component={ChangesView} /> */
export function ChangesView() {
  useTitle('Changes');
  const search = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const of = search.get('of') ?? 'all';
  const by = search.get('by');
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const kind = groups.find(([name]) => name === of)?.[2];
  const where = { ...(kind && { kind: [...kind] }), ...(by && { by }) };
  const choose = (name: string) => {
    setPages([null]);
    navigate(`/changes${name === 'all' ? '' : `?of=${name}`}`, { replace: true });
  };
  return (
    <div className="review">
      <ReviewTabs />
      <h1>What people changed</h1>
      <div className="review-bar">
        <div className="toggles">
          {groups.map(([name, words]) => (
            <button key={name} type="button" className="button" aria-pressed={name === of} onClick={() => choose(name)}>
              {words}
            </button>
          ))}
        </div>
      </div>
      {pages.map((after, index) => (
        <ChangesPage
          key={after}
          where={where}
          after={after}
          onMore={index === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </div>
  );
}

interface ChangesPageProps {
  readonly where: { kind?: ChangeKind[]; by?: string };
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | undefined;
}

function ChangesPage({ where, after, onMore }: ChangesPageProps) {
  const [{ data, error }, ask] = useQuery({ query: ChangesDocument, variables: { where, after } });
  if (error) return <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading what="the changes" />;
  const { nodes, pageInfo } = data.changes;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  if (nodes.length === 0 && after === null)
    return (
      <p className="soft">
        Nobody has changed anything yet. What is added, corrected, confirmed and merged stands here.
      </p>
    );
  return (
    <>
      <ChangeLines changes={nodes} />
      {next && onMore && (
        <button type="button" className="button" onClick={() => onMore(next)}>
          Earlier ones
        </button>
      )}
    </>
  );
}
