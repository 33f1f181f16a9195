/** What went wrong, and what can be done. */

import './states.css';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';

interface ProblemProps {
  readonly error: CombinedError;
  /** Asks again. */
  readonly onRetry?: () => void;
  /** What else helps. */
  readonly children?: ReactNode;
}

/** @example <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} /> */
export function Problem({ error, onRetry, children }: ProblemProps) {
  const [first] = error.graphQLErrors;
  return (
    <div className="problem" role="alert">
      <h2>{first ? 'The question could not be answered' : 'The service does not answer'}</h2>
      <p>{first ? first.message : 'Is it still running? The page asks only the host that it came from.'}</p>
      {children}
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
