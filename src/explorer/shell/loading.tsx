/** What stands where an answer will come: grey lines of its size, so that nothing moves when it is there. */

import './states.css';

interface LoadingProps {
  /** What is awaited, for screen readers: `the statements`. */
  readonly what: string;
  /** What is going on, where that takes a while: `placing 2,000 nodes`. */
  readonly step?: string | null;
  /** How far that is, from 0 to 1; null where it cannot be told. */
  readonly part?: number | null;
  /** How many blocks. */
  readonly blocks?: number;
}

export function Loading({ what, step = null, part = null, blocks = 3 }: LoadingProps) {
  return (
    <div className="loading" role="status">
      <span className="only-spoken">Loading {what}…</span>
      {step && (
        <>
          <p className="loading-step soft">{step[0]?.toUpperCase() + step.slice(1)}…</p>
          <progress className="loading-part" aria-label={step} {...(part !== null && { value: part })} />
        </>
      )}
      {Array.from({ length: blocks }, (_, index) => index).map((index) => (
        <div key={index} className="loading-block" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
