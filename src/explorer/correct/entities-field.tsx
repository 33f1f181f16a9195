/** A field for several entities: each can be taken away, and a picker adds more. */

import './correct.css';
import { KindMark } from '../entity/kind-mark.tsx';
import type { Named } from '../entity/named.ts';
import { EntityPicker, type PickerCount } from '../picker/entity-picker.tsx';
import { FaultNotes } from './fault-notes.tsx';
import type { Fault } from './faults.ts';
import { focusFieldOf } from './focus-field-of.ts';

interface EntitiesFieldProps {
  readonly label: string;
  readonly count: PickerCount;
  readonly value: readonly Named[];
  readonly onChange: (value: readonly Named[]) => void;
  readonly offered?: readonly Named[] | undefined;
  readonly faults: readonly Fault[];
}

/** @example <EntitiesField label="About" count="about" value={about} faults={[]} onChange={setAbout} /> */
export function EntitiesField({ label, count, value, onChange, offered = [], faults }: EntitiesFieldProps) {
  return (
    <div className="correction-field">
      <ul className="picked-list" aria-label={label}>
        {value.map(({ id, name, kind }) => (
          <li key={id} className="picked">
            <KindMark kind={kind} isNamed /> {name}
            <button
              type="button"
              className="sign-button"
              aria-label={`${label}: take ${name} away`}
              onClick={({ currentTarget }) => {
                onChange(value.filter((one) => one.id !== id));
                focusFieldOf(currentTarget);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <EntityPicker
        label={label}
        placeholder="add somebody or something"
        count={count}
        value={undefined}
        mayMake
        offered={offered}
        onChange={(_id, entity) => {
          if (entity && !value.some(({ id }) => id === entity.id)) onChange([...value, entity]);
        }}
      />
      <FaultNotes faults={faults} />
    </div>
  );
}
