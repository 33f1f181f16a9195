/** Correcting one statement that the graph has: its fields, its words in their context, and saving. */

import { useState } from 'react';
import { useQuery } from 'urql';
import { ArticleWordsDocument } from './article-words.generated.ts';
import { type Correctable, toCorrection } from './correctable.ts';
import { CorrectionForm } from './correction-form.tsx';
import { type Fault, faultsAt } from './faults.ts';
import { TextField } from './text-field.tsx';
import { type Outcome, useChanging } from './use-changing.ts';

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
  // As it was when it was opened: answers that come meanwhile change nothing under one's hands.
  const [before] = useState(statement);
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
    setSaving(false);
    setFaults(outcome.faults);
    if (outcome.faults.length === 0) onDone(outcome);
  };
  return (
    <CorrectionForm
      value={value}
      onChange={setValue}
      text={data?.article?.text ?? null}
      faults={faults}
      onSave={save}
      onClose={onCancel}
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
