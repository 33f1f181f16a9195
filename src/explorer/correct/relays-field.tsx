/** Those who passed a statement on, nearest to the article first, each with the article's word for it. */

import './correct.css';
import { KindMark } from '../entity/kind-mark.tsx';
import type { Named } from '../entity/named.ts';
import { EntityPicker } from '../picker/entity-picker.tsx';
import type { Correctable } from './correctable.ts';
import { FaultNotes } from './fault-notes.tsx';
import type { Fault } from './faults.ts';
import { focusFieldOf } from './focus-field-of.ts';

type Relays = Correctable['relays'];

interface RelaysFieldProps {
  readonly value: Relays;
  readonly onChange: (value: Relays) => void;
  readonly offered?: readonly Named[] | undefined;
  readonly faults: readonly Fault[];
}

/** @example <RelaysField value={relays} faults={[]} onChange={setRelays} /> */
export function RelaysField({ value, onChange, offered = [], faults }: RelaysFieldProps) {
  return (
    <div className="correction-field">
      <ol className="picked-list is-chain" aria-label="Passed on by, nearest to the article first">
        {value.map(({ entity: { id, name, kind }, cue }, index) => (
          <li key={id} className="picked">
            <KindMark kind={kind} isNamed /> {name}
            <input
              className="field"
              aria-label={`The article’s word for what ${name} did`}
              placeholder="reported"
              value={cue ?? ''}
              onChange={({ target }) =>
                onChange(value.map((relay, at) => (at === index ? { ...relay, cue: target.value } : relay)))
              }
            />
            {index > 0 && (
              <button
                type="button"
                className="sign-button"
                aria-label={`${name} is nearer to the article`}
                onClick={() => onChange(swapped(value, index))}
              >
                ↑
              </button>
            )}
            <button
              type="button"
              className="sign-button"
              aria-label={`Passed on by: take ${name} away`}
              onClick={({ currentTarget }) => {
                onChange(value.filter((_, at) => at !== index));
                focusFieldOf(currentTarget);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <EntityPicker
        label="Passed on by"
        placeholder={value.length === 0 ? 'nobody: first-hand' : 'and by'}
        count="relayed"
        value={undefined}
        mayMake
        offered={offered}
        onChange={(_id, entity) => {
          if (entity && !value.some((relay) => relay.entity.id === entity.id))
            onChange([...value, { entity, cue: null }]);
        }}
      />
      <FaultNotes faults={faults} />
    </div>
  );
}

/** The relay at a place, and the one before it, change places. */
function swapped(relays: Relays, index: number): Relays {
  const one = relays[index];
  const before = relays[index - 1];
  if (!one || !before) return relays;
  return [...relays.slice(0, index - 1), one, before, ...relays.slice(index + 1)];
}
