/** The pages after the first, each fetched at the press of a button. */

import { useState } from 'react';
import { useQuery } from 'urql';
import type { StatementFilter } from '../api/schema.generated.ts';
import { Loading } from '../shell/loading.tsx';
import { StatementCard } from '../statement/statement-card.tsx';
import { AskStatementsDocument } from './ask-statements.generated.ts';

interface MorePagesProps {
  readonly where: StatementFilter;
  readonly after: string;
}

/** @example <MorePages where={where} after={pageInfo.endCursor} /> */
export function MorePages({ where, after }: MorePagesProps) {
  const [isWanted, setWanted] = useState(false);
  const [{ data }] = useQuery({ query: AskStatementsDocument, variables: { where, after }, pause: !isWanted });
  if (!isWanted)
    return (
      <button type="button" className="button answers-more" onClick={() => setWanted(true)}>
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
      {pageInfo.hasNextPage && pageInfo.endCursor && <MorePages where={where} after={pageInfo.endCursor} />}
    </>
  );
}
