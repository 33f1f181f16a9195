/** Faults where they are: below a field, or before a form. */

import './correct.css';
import { wantSignIn } from '../shell/wanted.ts';
import { FaultText } from './fault-text.tsx';
import type { Fault } from './faults.ts';

interface FaultNotesProps {
  readonly faults: readonly Fault[];
  /** By which a field names what is wrong with it. */
  readonly id?: string;
}

/** @example <FaultNotes id={noteId} faults={faultsAt(faults, 'speaker')} /> */
export function FaultNotes({ faults, id }: FaultNotesProps) {
  return (
    <div id={id} className="fault-notes" role="alert">
      {faults.map(({ message, isOfToken }) => (
        <p key={message}>
          <FaultText message={message} />{' '}
          {isOfToken && (
            <button type="button" className="link-button" onClick={wantSignIn}>
              Sign in
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
