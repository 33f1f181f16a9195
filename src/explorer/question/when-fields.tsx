/** When: between two days, by the day of the article or the day of the saying. */

import type { Question } from './question.ts';
import type { ChangeQuestion } from './use-question.ts';

interface QuestionPartProps {
  readonly question: Question;
  readonly onChange: ChangeQuestion;
}

/** @example <WhenFields question={question} onChange={change} /> */
export function WhenFields({ question: { from, to, clock }, onChange }: QuestionPartProps) {
  return (
    <fieldset className="when">
      <legend className="label">When</legend>
      <select
        className="field"
        aria-label="By which clock"
        value={clock ?? 'published'}
        onChange={({ target }) => onChange({ clock: target.value === 'said' ? 'said' : undefined })}
      >
        <option value="published">published</option>
        <option value="said">said</option>
      </select>
      <label>
        from{' '}
        <input
          className="field"
          type="date"
          value={from ?? ''}
          onChange={({ target }) => onChange({ from: target.value || undefined })}
        />
      </label>
      <label>
        to{' '}
        <input
          className="field"
          type="date"
          value={to ?? ''}
          onChange={({ target }) => onChange({ to: target.value || undefined })}
        />
      </label>
    </fieldset>
  );
}
