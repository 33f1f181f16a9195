/** What went wrong, and what can be done. */

import './states.css';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { keepToken } from '../access/token.ts';
import { plainWords } from './plain-words.ts';

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
  const isOfToken = first?.extensions.code === 'TOKEN_INVALID';
  // Asked again, it is answered so again.
  const isOfInput = first?.extensions.code === 'INPUT_INVALID';
  return (
    <div className="problem" role="alert">
      <h2>{first ? 'The question could not be answered' : 'The service does not answer'}</h2>
      <p>{first ? plainWords(first.message) : 'Is it still running? The page asks only the host that it came from.'}</p>
      {children}
      {isOfToken && (
        <button type="button" className="button" onClick={goOnWithout}>
          Forget the token
        </button>
      )}
      {onRetry && !isOfToken && !isOfInput && (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** A token that was revoked is refused with every question, so nothing would be answered until the tab is closed. */
function goOnWithout(): void {
  keepToken(null);
  location.reload();
}
