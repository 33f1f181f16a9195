/** Where an address, or an id in it, leads nowhere. */

import './states.css';
import { Link } from 'wouter';
import { useTitle } from './use-title.ts';

interface NotFoundProps {
  /** What is not there: `statement with the id "…"`. */
  readonly what?: string;
}

export function NotFound({ what = 'page at this address' }: NotFoundProps) {
  useTitle('Not found');
  return (
    <div className="empty">
      <h1>There is no {what}</h1>
      <p>
        It may have been another graph’s. <Link href="/">Ask a question</Link> or look through{' '}
        <Link href="/entities">the entities</Link>.
      </p>
    </div>
  );
}
