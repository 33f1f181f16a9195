/** Faults where they are: below a field, or before a form. */

import './correct.css';
import { useEffect, useRef } from 'react';
import { wantSignIn } from '../shell/wanted.ts';
import { FaultText } from './fault-text.tsx';
import type { Fault } from './faults.ts';
import { focusFault } from './focus-fault.ts';

interface FaultNotesProps {
  readonly faults: readonly Fault[];
  /** By which a field names what is wrong with it. */
  readonly id?: string;
}

/** @example <FaultNotes id={noteId} faults={faultsAt(faults, 'speaker')} /> */
export function FaultNotes({ faults, id }: FaultNotesProps) {
  const notes = useRef<HTMLDivElement>(null);
  const told = faults.map(({ message }) => message).join('\n');
  useEffect(() => {
    if (told !== '' && notes.current) focusFault(notes.current);
  }, [told]);
  return (
    <div id={id} ref={notes} className="fault-notes" role="alert">
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
