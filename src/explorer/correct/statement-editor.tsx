/** Correcting one statement that the graph has: its fields, its words in their context, and saving. */

import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { askOnce } from '../api/ask-once.ts';
import { ArticleWordsDocument } from './article-words.generated.ts';
import { ConflictNotes } from './conflict-notes.tsx';
import { type Correctable, correctedFields, toCorrection } from './correctable.ts';
import { CorrectionForm } from './correction-form.tsx';
import { type Fault, faultsAt } from './faults.ts';
import { fieldInWords } from './field-in-words.ts';
import { meanwhile } from './meanwhile.ts';
import { StatementToCorrectDocument } from './statement-to-correct.generated.ts';
import { TextField } from './text-field.tsx';
import { type Outcome, useChanging } from './use-changing.ts';
import { useMeanwhile } from './use-meanwhile.ts';

interface StatementEditorProps {
  readonly statement: Correctable;
  /** The id of its article. */
  readonly article: string;
  /** It is corrected. */
  readonly onDone: (outcome: Outcome) => void;
  readonly onCancel: () => void;
}

/** @example <StatementEditor statement={statement} article={article.id} onDone={close} onCancel={close} /> */
export function StatementEditor({ statement, article, onDone, onCancel }: StatementEditorProps) {
  const [{ data }] = useQuery({ query: ArticleWordsDocument, variables: { id: article } });
  const client = useClient();
  // As it was when it was opened: answers that come meanwhile change nothing under one's hands.
  const [before, setBefore] = useState(statement);
  const { theirs, meet, settle } = useMeanwhile<Correctable>(correctedFields);
  const [value, setValue] = useState<Correctable>(statement);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [reason, setReason] = useState('');
  const [isSaving, setSaving] = useState(false);
  const { correct } = useChanging();
  const correction = toCorrection(before, value);
  const save = async () => {
    if (!correction) return onCancel();
    setSaving(true);
    const outcome = await correct({ ...correction, reason: reason.trim() || null });
    const isBehind = outcome.faults.some(({ isOfBase }) => isOfBase);
    const caughtUp = isBehind && (await catchUp());
    setSaving(false);
    setFaults(caughtUp ? [] : outcome.faults);
    if (outcome.faults.length === 0) onDone(outcome);
  };
  const catchUp = async () => {
    const { data: fresh } = await askOnce(client, StatementToCorrectDocument, { id: before.id });
    const now = fresh?.statement;
    if (!now) return false;
    const changes = meanwhile(fresh.changes.nodes, before.revision ?? '');
    setValue(meet({ before, now, mine: value, changes }));
    setBefore(now);
    return true;
  };
  return (
    <CorrectionForm
      value={value}
      onChange={setValue}
      text={data?.article?.text ?? null}
      faults={faults}
      onSave={save}
      onClose={onCancel}
      notice={
        theirs && (
          <ConflictNotes
            changes={theirs.changes}
            differences={theirs.differing.map((field) => ({
              field,
              now: fieldInWords(theirs.now[field]),
              mine: fieldInWords(value[field]),
            }))}
            onTake={(field) => {
              setValue({ ...value, [field]: theirs.now[field] });
              settle(field);
            }}
          />
        )
      }
    >
      <TextField
        label="Why, for those who come after"
        value={reason}
        faults={faultsAt(faults, 'reason')}
        onChange={setReason}
      />
      <button type="submit" className="button is-main" disabled={isSaving}>
        Save
      </button>
      <button type="button" className="button" onClick={onCancel}>
        Leave it as it is
      </button>
      <span className="small soft">{correction ? 'Changed, not yet saved.' : 'Nothing is changed.'}</span>
    </CorrectionForm>
  );
}
