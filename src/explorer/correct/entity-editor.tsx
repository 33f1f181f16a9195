/** The fields of an entity that people can correct: its name, other names, what it is. */

import './correct.css';
import { useEffect, useId, useRef, useState } from 'react';
import { useClient } from 'urql';
import { askOnce } from '../api/ask-once.ts';
import type { EntityCorrectInput, EntityKind } from '../api/schema.generated.ts';
import { kindOrder, kinds } from '../entity/kinds.ts';
import { closeByEscape } from './close-by-escape.ts';
import { ConflictNotes } from './conflict-notes.tsx';
import { EntityToCorrectDocument, type EntityToCorrectQuery } from './entity-to-correct.generated.ts';
import { FaultNotes } from './fault-notes.tsx';
import { type Fault, faultsAt, faultsElsewhere } from './faults.ts';
import { meanwhile } from './meanwhile.ts';
import { TextField } from './text-field.tsx';
import { type Outcome, useChanging } from './use-changing.ts';
import { useMeanwhile } from './use-meanwhile.ts';

interface EntityEditorProps {
  readonly entity: NonNullable<EntityToCorrectQuery['entity']>;
  readonly onDone: (outcome: Outcome) => void;
  readonly onCancel: () => void;
}

/** As they stand in the fields; aliases one a line. */
interface EntityFields {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: string;
  readonly description: string;
}

/** @example <EntityEditor entity={entity} onDone={close} onCancel={close} /> */
export function EntityEditor({ entity, onDone, onCancel }: EntityEditorProps) {
  const client = useClient();
  // As it was when it was opened: answers that come meanwhile change nothing under one's hands.
  const [base, setBase] = useState(entity);
  const [value, setValue] = useState(() => fieldsOf(entity));
  const { theirs, meet, settle } = useMeanwhile<EntityFields>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const kindId = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { correctEntity } = useChanging();
  const { name, kind, aliases, description } = value;
  const set = (part: Partial<EntityFields>) => setValue({ ...value, ...part });
  const save = async () => {
    const outcome = await correctEntity({ entity: base.id, basedOn: base.revision, ...toInput(fieldsOf(base), value) });
    const isBehind = outcome.faults.some(({ isOfBase }) => isOfBase);
    setFaults(isBehind && (await catchUp()) ? [] : outcome.faults);
    if (outcome.faults.length === 0) onDone(outcome);
  };
  const catchUp = async () => {
    const { data } = await askOnce(client, EntityToCorrectDocument, { id: base.id });
    if (!data?.entity) return false;
    const changes = meanwhile(data.entity.changes, base.revision);
    setValue(meet({ before: fieldsOf(base), now: fieldsOf(data.entity), mine: value, changes }));
    setBase(data.entity);
    return true;
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
      {theirs && (
        <ConflictNotes
          changes={theirs.changes}
          differences={theirs.differing.map((field) => ({ field, now: theirs.now[field], mine: value[field] }))}
          onTake={(field) => {
            set({ [field]: theirs.now[field] });
            settle(field);
          }}
        />
      )}
      <FaultNotes faults={faultsElsewhere(faults, ['name', 'kind', 'aliases', 'description'])} />
      <TextField
        label="Name"
        value={name}
        onChange={(words) => set({ name: words })}
        faults={faultsAt(faults, 'name')}
      />
      <div className="correction-field">
        <label className="label" htmlFor={kindId}>
          Kind
        </label>
        <select
          id={kindId}
          className="field"
          value={kind}
          onChange={({ target }) => set({ kind: kindOrder.find((key) => key === target.value) ?? kind })}
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
        onChange={(words) => set({ aliases: words })}
        faults={faultsAt(faults, 'aliases')}
      />
      <TextField
        label="Who or what it is"
        lines={2}
        value={description}
        onChange={(words) => set({ description: words })}
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

function fieldsOf({ name, kind, aliases, description }: EntityEditorProps['entity']): EntityFields {
  return { name, kind, aliases: aliases.join('\n'), description: description ?? '' };
}

/** What is different; the name with the aliases, which a new name would otherwise add to. */
function toInput(
  before: EntityFields,
  { name, kind, aliases, description }: EntityFields,
): Partial<EntityCorrectInput> {
  const others = aliases.split('\n').map((alias) => alias.trim());
  const isNamed = name !== before.name || aliases !== before.aliases;
  return {
    ...(isNamed && { name: name.trim(), aliases: others.filter((alias) => alias !== '') }),
    ...(kind !== before.kind && { kind }),
    ...(description !== before.description && { description: description.trim() || null }),
  };
}
