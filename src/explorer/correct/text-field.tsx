/** A field of words, with its name above it and what is wrong with it below. */

import './correct.css';
import { useId } from 'react';
import { FaultNotes } from './fault-notes.tsx';
import type { Fault } from './faults.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly faults: readonly Fault[];
  readonly placeholder?: string;
  /** More than one makes it a field of several lines. */
  readonly lines?: number;
}

/** @example <TextField label="Cue" value={cue} faults={[]} onChange={setCue} /> */
export function TextField({ label, value, onChange, faults, placeholder, lines = 1 }: TextFieldProps) {
  const id = useId();
  const given = {
    ...{ id, className: 'field', value, placeholder },
    'aria-describedby': `${id}-faults`,
    'aria-invalid': faults.length > 0,
  };
  return (
    <div className="correction-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...given} rows={lines} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...given} onChange={({ target }) => onChange(target.value)} />
      )}
      <FaultNotes id={`${id}-faults`} faults={faults} />
    </div>
  );
}
