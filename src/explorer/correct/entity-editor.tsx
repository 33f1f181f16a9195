/** The fields of an entity that people can correct: its name, other names, what it is. */

import './correct.css';
import { useEffect, useId, useRef, useState } from 'react';
import type { EntityKind } from '../api/schema.generated.ts';
import { kindOrder, kinds } from '../entity/kinds.ts';
import { closeByEscape } from './close-by-escape.ts';
import type { EntityToCorrectQuery } from './entity-to-correct.generated.ts';
import { FaultNotes } from './fault-notes.tsx';
import { type Fault, faultsAt, faultsElsewhere } from './faults.ts';
import { TextField } from './text-field.tsx';
import { type Outcome, useChanging } from './use-changing.ts';

interface EntityEditorProps {
  readonly entity: NonNullable<EntityToCorrectQuery['entity']>;
  readonly onDone: (outcome: Outcome) => void;
  readonly onCancel: () => void;
}

/** @example <EntityEditor entity={entity} onDone={close} onCancel={close} /> */
export function EntityEditor({ entity, onDone, onCancel }: EntityEditorProps) {
  const [name, setName] = useState(entity.name);
  const [kind, setKind] = useState<EntityKind>(entity.kind);
  const [aliases, setAliases] = useState(entity.aliases.join('\n'));
  const [description, setDescription] = useState(entity.description ?? '');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const kindId = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { correctEntity } = useChanging();
  const save = async () => {
    const others = aliases.split('\n').map((alias) => alias.trim());
    const outcome = await correctEntity({
      ...{ entity: entity.id, name: name.trim(), kind },
      ...{ aliases: others.filter((alias) => alias !== ''), description: description.trim() || null },
    });
    setFaults(outcome.faults);
    if (outcome.faults.length === 0) onDone(outcome);
  };
  return (
    <form
      ref={form}
      className="correction"
      aria-label="Correct this entity"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={closeByEscape(onCancel)}
    >
      <FaultNotes faults={faultsElsewhere(faults, ['name', 'kind', 'aliases', 'description'])} />
      <TextField label="Name" value={name} onChange={setName} faults={faultsAt(faults, 'name')} />
      <div className="correction-field">
        <label className="label" htmlFor={kindId}>
          Kind
        </label>
        <select
          id={kindId}
          className="field"
          value={kind}
          onChange={({ target }) => setKind(kindOrder.find((key) => key === target.value) ?? kind)}
        >
          {kindOrder.map((key) => (
            <option key={key} value={key}>
              {kinds[key].name}
            </option>
          ))}
        </select>
        <FaultNotes faults={faultsAt(faults, 'kind')} />
      </div>
      <TextField
        label="Also called, one a line"
        lines={2}
        value={aliases}
        onChange={setAliases}
        faults={faultsAt(faults, 'aliases')}
      />
      <TextField
        label="Who or what it is"
        lines={2}
        value={description}
        onChange={setDescription}
        faults={faultsAt(faults, 'description')}
      />
      <div className="correction-buttons">
        <button type="submit" className="button is-main">
          Save
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Leave it as it is
        </button>
      </div>
    </form>
  );
}
