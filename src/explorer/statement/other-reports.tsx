/** The same utterance in other articles. */

import { Link } from 'wouter';
import type { StatementCardFragment } from './statement-card.generated.ts';
import { statementPath } from './statement-path.ts';

/** Nothing, where no other report is known. */
export function OtherReports({ statement: { id, utterance } }: { readonly statement: StatementCardFragment }) {
  const others = (utterance?.reports ?? []).map(({ statement }) => statement).filter((other) => other.id !== id);
  if (others.length === 0) return <span />;
  return (
    <p className="small">
      <span className="soft">Also reported by</span>{' '}
      {others.map((other, index) => (
        <span key={other.id}>
          {index > 0 && ', '}
          <Link href={statementPath(other.id)}>{other.article.outlet.name}</Link>
        </span>
      ))}
    </p>
  );
}
