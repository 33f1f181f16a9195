/** What was done with an item of the review list, and undoing it. */

import { FaultNotes } from '../correct/fault-notes.tsx';
import type { Fault } from '../correct/faults.ts';
import type { Done } from './use-review.ts';

interface DoneLineProps {
  readonly done: Done;
  /** With what, in short. */
  readonly what: string;
  readonly faults: readonly Fault[];
  readonly onUndo: () => void;
}

export function DoneLine({ done: { word, change }, what, faults, onUndo }: DoneLineProps) {
  return (
    <>
      <p className="done-line" role="status">
        <span>
          <strong>{word}.</strong> {what}
        </span>
        {change !== null && (
          <button type="button" className="button" onClick={onUndo}>
            Undo
          </button>
        )}
      </p>
      <FaultNotes faults={faults} />
    </>
  );
}
