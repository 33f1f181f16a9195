/** The statements behind a link of the network, as cards, page after page. */

import { useState } from 'react';
import { useQuery } from 'urql';
import type { StatementFilter } from '../api/schema.generated.ts';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';
import { StatementCard } from '../statement/statement-card.tsx';
import type { NetworkLink } from './network.ts';
import { QuotingsBehindDocument } from './quotings-behind.generated.ts';
import { StatementsBehindDocument } from './statements-behind.generated.ts';
import { statementsOfLink } from './statements-of-link.ts';

interface StatementsPanelProps {
  readonly link: NetworkLink;
  /** The question that the network is drawn through. */
  readonly where: StatementFilter;
  /** After this statement; from the first one on where none is given. */
  readonly after?: string;
}

/** @example <StatementsPanel link={link} where={toFilter(question)} /> */
export function StatementsPanel({ link, where, after }: StatementsPanelProps) {
  const isQuoted = link.kind === 'QUOTED';
  const [isMoreWanted, wantMore] = useState(false);
  const paged = after ? { after } : {};
  const [quoted] = useQuery({
    query: QuotingsBehindDocument,
    variables: { quoter: link.source, quoted: link.target, where, ...paged },
    pause: !isQuoted,
  });
  const [others] = useQuery({
    query: StatementsBehindDocument,
    variables: { where: statementsOfLink(link, where), ...paged },
    pause: isQuoted,
  });
  const error = quoted.error ?? others.error;
  if (error) return <Problem error={error} />;
  const page = isQuoted ? quoted.data?.whoQuotedWhom.nodes[0]?.statements : others.data?.statements;
  if (!page) return quoted.fetching || others.fetching ? <Loading what="the statements" blocks={2} /> : null;
  const { hasNextPage, endCursor } = page.pageInfo;
  return (
    <>
      {page.nodes.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
      {hasNextPage && endCursor && !isMoreWanted && (
        <button type="button" className="button" onClick={() => wantMore(true)}>
          More statements
        </button>
      )}
      {isMoreWanted && endCursor && <StatementsPanel link={link} where={where} after={endCursor} />}
    </>
  );
}
