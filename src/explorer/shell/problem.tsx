/** What went wrong, and what can be done. */

import './states.css';
import { type ReactNode, useEffect } from 'react';
import type { CombinedError } from 'urql';
import { keepToken } from '../access/token.ts';
import { onViewerChanged } from '../access/use-viewer.ts';
import { plainWords } from './plain-words.ts';
import { wantSignIn } from './wanted.ts';

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
  const isOfReader = first?.extensions.code === 'UNAUTHENTICATED';
  // Asked again, it is answered so again.
  const isOfInput = first?.extensions.code === 'INPUT_INVALID';
  // Whoever signs in now wants to see all that was refused before.
  useEffect(() => (isOfReader ? onViewerChanged(() => location.reload()) : undefined), [isOfReader]);
  return (
    <div className="problem" role="alert">
      <h2>{first ? titleOf(isOfReader) : 'The service does not answer'}</h2>
      <p>
        {first
          ? textOf(first.message, isOfReader)
          : 'Is it still running? The page asks only the host that it came from.'}
      </p>
      {children}
      {isOfToken && (
        <button type="button" className="button" onClick={goOnWithout}>
          Forget the token
        </button>
      )}
      {isOfReader && (
        <button type="button" className="button" onClick={wantSignIn}>
          Sign in
        </button>
      )}
      {onRetry && !isOfToken && !isOfReader && !isOfInput && (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

function titleOf(isOfReader: boolean): string {
  return isOfReader ? 'This graph is read with a token' : 'The question could not be answered';
}

function textOf(message: string, isOfReader: boolean): string {
  return isOfReader ? 'Whoever runs it makes tokens for those who may read.' : plainWords(message);
}

/** A token that was revoked is refused with every question, so nothing would be answered until the tab is closed. */
function goOnWithout(): void {
  keepToken(null);
  location.reload();
}
