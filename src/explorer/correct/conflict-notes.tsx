/** Somebody corrected it while it was open here: who, and beside each field that both changed what it is now. */

import './correct.css';
import { useEffect, useRef } from 'react';
import type { ChangeLineFragment } from '../review/change-line.generated.ts';
import { changeWords, fieldWords } from '../review/change-words.ts';
import { dayWords } from '../statement/days.ts';

/** A field that both changed. */
export interface Difference<Field extends string> {
  readonly field: Field;
  /** In words. */
  readonly now: string;
  readonly mine: string;
}

interface ConflictNotesProps<Field extends string> {
  /** Those that were made or taken back meanwhile. */
  readonly changes: readonly ChangeLineFragment[];
  readonly differences: readonly Difference<Field>[];
  /** Takes what a field is now. */
  readonly onTake: (field: Field) => void;
}

/** @example <ConflictNotes changes={changes} differences={[{ field: 'cue', now: 'warned', mine: 'told' }]} onTake={take} /> */
export function ConflictNotes<Field extends string>({ changes, differences, onTake }: ConflictNotesProps<Field>) {
  const notes = useRef<HTMLElement>(null);
  const told = changes.map(({ id, undoneAt }) => id + undoneAt).join();
  useEffect(() => {
    if (told !== '') notes.current?.focus();
  }, [told]);
  return (
    <section ref={notes} className="conflict" aria-label="Changed meanwhile" tabIndex={-1}>
      {changes.map((change) => (
        <p key={change.id}>
          <strong>{whoWords(change)}</strong> while you had it open.
        </p>
      ))}
      <p className="small">
        {differences.length === 0
          ? 'You changed other fields: theirs are as they left them, and yours are not saved yet.'
          : 'What both of you changed is as you wrote it, and not saved yet. Saving puts yours in place of theirs.'}
      </p>
      {differences.length > 0 && (
        <dl className="conflict-fields">
          {differences.map(({ field, now, mine }) => (
            <div key={field}>
              <dt>{fieldWords(field)}</dt>
              <dd>
                Now <ins>{now || '–'}</ins>
              </dd>
              <dd>
                Yours <ins>{mine || '–'}</ins>
              </dd>
              <dd>
                <button type="button" className="button" onClick={() => onTake(field)}>
                  Keep theirs<span className="only-spoken"> of {fieldWords(field)}</span>
                </button>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function whoWords({ kind, by, at, undoneAt, undoneBy }: ChangeLineFragment): string {
  const deed = changeWords[kind].toLowerCase();
  return undoneAt
    ? `${undoneBy} took back what ${by} ${deed} (${dayWords(undoneAt)})`
    : `${by} ${deed} it (${dayWords(at)})`;
}
