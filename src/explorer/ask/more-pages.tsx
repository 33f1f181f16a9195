/** The pages after the first, each fetched at the press of a button; how many stand there is kept with the step of the history. */

import { useQuery } from 'urql';
import { navigate, useHistoryState } from 'wouter/use-browser-location';
import type { StatementFilter } from '../api/schema.generated.ts';
import { Loading } from '../shell/loading.tsx';
import { StatementCard } from '../statement/statement-card.tsx';
import { AskStatementsDocument } from './ask-statements.generated.ts';

interface MorePagesProps {
  readonly where: StatementFilter;
  readonly after: string;
  /** How many pages of these stand before it. */
  readonly before?: number;
}

/** @example <MorePages where={where} after={pageInfo.endCursor} /> */
export function MorePages({ where, after, before = 0 }: MorePagesProps) {
  const isWanted = (useHistoryState<{ pages?: number } | null>()?.pages ?? 0) > before;
  const [{ data }] = useQuery({ query: AskStatementsDocument, variables: { where, after }, pause: !isWanted });
  if (!isWanted)
    return (
      <button type="button" className="button answers-more" onClick={() => want(before + 1)}>
        More statements
      </button>
    );
  if (!data) return <Loading what="more statements" />;
  const { nodes, pageInfo } = data.statements;
  return (
    <>
      {nodes.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <MorePages where={where} after={pageInfo.endCursor} before={before + 1} />
      )}
    </>
  );
}

/** In the history, so that Back from a statement leads to as many cards as there were. */
function want(pages: number): void {
  navigate(location.pathname + location.search, { replace: true, state: { pages } });
}
