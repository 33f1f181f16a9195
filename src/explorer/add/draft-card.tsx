/** One statement of a preview: what was read, how surely, and correcting it or leaving it out. */

import type { Correctable } from '../correct/correctable.ts';
import { CorrectionForm } from '../correct/correction-form.tsx';
import { FaultNotes } from '../correct/fault-notes.tsx';
import type { Fault } from '../correct/faults.ts';
import type { Selected } from '../correct/use-text-selection.ts';
import { EntityLink } from '../entity/entity-link.tsx';
import { EntityList } from '../entity/entity-list.tsx';
import { ChainSteps } from '../statement/chain-steps.tsx';
import { figureWords, scopeWords } from '../statement/figure-words.ts';
import { StatementWords } from '../statement/statement-card.tsx';
import type { DraftedStatementFragment, DraftFragment } from './article-preview.generated.ts';
import { Doubts } from './doubts.tsx';
import { toShown } from './shown-draft.ts';

interface DraftCardProps {
  readonly draft: DraftFragment;
  /** As it was read. */
  readonly statement: DraftedStatementFragment;
  /** As it is corrected. */
  readonly current: Correctable;
  /** Of its mark in the text; null where it is left out. */
  readonly number: number | null;
  readonly colour: number;
  readonly isOn: boolean;
  readonly isEditing: boolean;
  readonly isCorrected: boolean;
  /** Words of the text that are selected. */
  readonly selected: Selected | null;
  /** What keeps its correction from being made. */
  readonly faults: readonly Fault[];
  readonly onSelect: () => void;
  readonly onEdit: (isOpen: boolean) => void;
  readonly onChange: (value: Correctable) => void;
  readonly onRestore: () => void;
  readonly onLeaveOut: (isOut: boolean) => void;
}

/** @example <DraftCard draft={draft} statement={statement} current={statement} number={1} colour={0} … /> */
export function DraftCard(props: DraftCardProps) {
  const { draft, statement, current, number, colour, isOn, isEditing, isCorrected, selected, faults } = props;
  const { onSelect, onEdit, onChange, onRestore, onLeaveOut } = props;
  const { speaker, cue, about, gist } = current;
  const name = `${speaker.name}: ${gist}`;
  if (number === null)
    return (
      <li id={`draft-${statement.id}`} className="draft is-out">
        <p className="small">
          Left out: <EntityLink entity={speaker} /> {gist}
        </p>
        <button type="button" className="button" onClick={() => onLeaveOut(false)}>
          Take it in again
        </button>
      </li>
    );
  return (
    <li id={`draft-${statement.id}`} className={`draft voice-${colour}${isOn ? ' is-on' : ''}`}>
      <p className="draft-speaker">
        <button
          type="button"
          className="mark-number"
          aria-label={`Statement ${number}, at its words`}
          onClick={onSelect}
        >
          {number}
        </button>{' '}
        <EntityLink entity={speaker} /> <span className="card-cue">{cue}</span>
        {isCorrected && <span className="draft-state">corrected</span>}
      </p>
      <div className="draft-words">
        <StatementWords statement={{ quotes: [...current.quotes], gist }} />
      </div>
      {about.length > 0 && (
        <p className="small">
          <span className="label">About</span> <EntityList entities={about} />
        </p>
      )}
      {statement.figures.map((figure) => (
        <p key={figure.id} className="small">
          <strong>{figureWords(figure)}</strong>
          <span className="soft">{scopeWords(figure)}</span>
        </p>
      ))}
      <ChainSteps statement={toShown(current, draft)} />
      {!isCorrected && <Doubts statement={statement} />}
      <div className="draft-buttons">
        <button
          type="button"
          className="button"
          aria-expanded={isEditing}
          aria-label={`Correct statement ${number}`}
          onClick={() => onEdit(!isEditing)}
        >
          Correct
        </button>
        <button
          type="button"
          className="button"
          aria-label={`Leave out statement ${number}`}
          onClick={() => onLeaveOut(true)}
        >
          Leave out
        </button>
        {isCorrected && (
          <button type="button" className="button" aria-label={`${name}: as it was read`} onClick={onRestore}>
            As it was read
          </button>
        )}
      </div>
      {!isEditing && <FaultNotes faults={faults} />}
      {isEditing && (
        <CorrectionForm
          value={current}
          onChange={onChange}
          text={draft.text}
          selected={selected}
          offered={draft.entities.filter(({ isNew }) => isNew)}
          faults={faults}
          onSave={() => onEdit(false)}
          onClose={() => onEdit(false)}
        >
          <button type="submit" className="button is-main">
            Done
          </button>
          <span className="small soft">It is stored with the article, once you accept that.</span>
        </CorrectionForm>
      )}
    </li>
  );
}
