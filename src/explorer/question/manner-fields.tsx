/** How: the mode of speech, through how many hands, and whether the source has a name. */

import type { SpeechMode } from '../api/schema.generated.ts';
import type { Question } from './question.ts';
import type { ChangeQuestion } from './use-question.ts';

interface MannerFieldsProps {
  readonly question: Question;
  readonly onChange: ChangeQuestion;
}

const modes: readonly [SpeechMode, string][] = [
  ['DIRECT', 'direct'],
  ['MIXED', 'mixed'],
  ['INDIRECT', 'indirect'],
];

/** @example <MannerFields question={question} onChange={change} /> */
export function MannerFields({ question: { mode, hands, unnamed }, onChange }: MannerFieldsProps) {
  return (
    <fieldset className="manner">
      <legend className="label">How</legend>
      <span className="toggles">
        {modes.map(([each, name]) => (
          <Toggle key={each} isOn={mode === each} onChange={(on) => onChange({ mode: on ? each : undefined })}>
            {name}
          </Toggle>
        ))}
      </span>
      <span className="toggles">
        <Toggle isOn={hands === 'first'} onChange={(on) => onChange({ hands: on ? 'first' : undefined })}>
          first-hand only
        </Toggle>
        <Toggle isOn={hands === 'relayed'} onChange={(on) => onChange({ hands: on ? 'relayed' : undefined })}>
          passed on
        </Toggle>
      </span>
      <span className="toggles">
        <Toggle isOn={unnamed === 'only'} onChange={(on) => onChange({ unnamed: on ? 'only' : undefined })}>
          unnamed only
        </Toggle>
      </span>
    </fieldset>
  );
}

interface ToggleProps {
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: string;
}

function Toggle({ isOn, onChange, children }: ToggleProps) {
  return (
    <button type="button" className="button" aria-pressed={isOn} onClick={() => onChange(!isOn)}>
      {children}
    </button>
  );
}
