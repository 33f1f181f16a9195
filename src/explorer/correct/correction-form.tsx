/** The fields of a statement that people can correct: who, about whom, through whom, how, and at which words. */

import './correct.css';
import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import type { SpeechMode } from '../api/schema.generated.ts';
import type { Named } from '../entity/named.ts';
import { EntityPicker } from '../picker/entity-picker.tsx';
import { closeByEscape } from './close-by-escape.ts';
import { type Correctable, entitiesOf } from './correctable.ts';
import { EntitiesField } from './entities-field.tsx';
import { FaultNotes } from './fault-notes.tsx';
import { type Fault, faultsAt, faultsElsewhere } from './faults.ts';
import { PlacesField } from './places-field.tsx';
import { RelaysField } from './relays-field.tsx';
import { TextField } from './text-field.tsx';
import type { Selected } from './use-text-selection.ts';

interface CorrectionFormProps {
  /** As it is corrected so far. */
  readonly value: Correctable;
  readonly onChange: (value: Correctable) => void;
  /** Of the article; null where the graph does not hold it. */
  readonly text: string | null;
  /** What is selected in a text that stands elsewhere on the page. */
  readonly selected?: Selected | null;
  /** Entities that the graph does not have yet. */
  readonly offered?: readonly Named[];
  readonly faults: readonly Fault[];
  readonly onSave: () => void;
  /** Leaves it. */
  readonly onClose: () => void;
  /** What is to be read before the fields. */
  readonly notice?: ReactNode;
  /** The buttons. */
  readonly children: ReactNode;
}

const fields = [
  'reason',
  'speaker',
  'about',
  'audience',
  'relays',
  'mode',
  'cue',
  'gist',
  'quotes',
  'saidOn',
  'anchors',
];

const modes: readonly [SpeechMode, string][] = [
  ['DIRECT', 'Direct'],
  ['MIXED', 'Mixed'],
  ['INDIRECT', 'Indirect'],
];

/** @example <CorrectionForm value={value} onChange={setValue} text={text} faults={[]} onSave={save}>…</CorrectionForm> */
export function CorrectionForm(props: CorrectionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { value, onChange, text, selected, faults, onSave, onClose, notice, children } = props;
  // What was made in one field is found in the others.
  const made = entitiesOf(value).filter(({ isMade }) => isMade);
  const offered = [...(props.offered ?? []), ...made];
  const speakerNote = useId();
  const points = useMemo(() => (text === null ? null : [...text]), [text]);
  const set = (part: Partial<Correctable>) => onChange({ ...value, ...part });
  return (
    <form
      ref={form}
      className="correction"
      aria-label="Correct this statement"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={closeByEscape(onClose)}
    >
      {notice}
      <FaultNotes faults={faultsElsewhere(faults, fields)} />
      <div className="correction-field">
        <EntityPicker
          label="Who said it"
          placeholder="a person, an office, a country"
          count="said"
          value={value.speaker.id}
          mayMake
          offered={withThose([value.speaker], offered)}
          describedBy={speakerNote}
          onChange={(_id, speaker) => speaker && set({ speaker })}
        />
        <FaultNotes id={speakerNote} faults={faultsAt(faults, 'speaker')} />
      </div>
      <EntitiesField
        label="About"
        count="about"
        value={value.about}
        offered={offered}
        faults={faultsAt(faults, 'about')}
        onChange={(about) => set({ about })}
      />
      <RelaysField
        value={value.relays}
        offered={offered}
        faults={faultsAt(faults, 'relays')}
        onChange={(relays) => set({ relays })}
      />
      <EntitiesField
        label="Told"
        count="said"
        value={value.audience}
        offered={offered}
        faults={faultsAt(faults, 'audience')}
        onChange={(audience) => set({ audience })}
      />
      <fieldset className="correction-field">
        <legend className="label">Speech</legend>
        <div className="toggles">
          {modes.map(([mode, name]) => (
            <button
              key={mode}
              type="button"
              className="button"
              aria-pressed={value.mode === mode}
              onClick={() => set({ mode, ...(mode === 'INDIRECT' && { quotes: [] }) })}
            >
              {name}
            </button>
          ))}
        </div>
        <FaultNotes faults={faultsAt(faults, 'mode')} />
      </fieldset>
      <TextField label="Cue" value={value.cue} faults={faultsAt(faults, 'cue')} onChange={(cue) => set({ cue })} />
      <PlacesField
        points={points}
        text={text}
        value={value}
        selected={selected ?? null}
        faults={faultsAt(faults, 'anchors')}
        onChange={onChange}
      />
      {(value.mode !== 'INDIRECT' || faultsAt(faults, 'quotes').length > 0) && (
        <TextField
          label="Quotes, one a line"
          lines={2}
          value={value.quotes.join('\n')}
          faults={faultsAt(faults, 'quotes')}
          onChange={(words) => set({ quotes: words === '' ? [] : words.split('\n') })}
        />
      )}
      <TextField
        label="Gist"
        lines={2}
        value={value.gist}
        faults={faultsAt(faults, 'gist')}
        onChange={(gist) => set({ gist })}
      />
      <TextField
        label="Said on"
        placeholder="2022-01-09"
        value={value.saidOn ?? ''}
        faults={faultsAt(faults, 'saidOn')}
        onChange={(day) => set({ saidOn: day || null })}
      />
      <div className="correction-buttons">{children}</div>
    </form>
  );
}

/** New entities are only known here, so the field must be told of those that it shows. */
function withThose(shown: readonly Named[], offered: readonly Named[] = []): readonly Named[] {
  return [...shown.filter((one) => !offered.some(({ id }) => id === one.id)), ...offered];
}
