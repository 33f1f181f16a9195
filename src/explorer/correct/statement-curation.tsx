/** What whoever may write can do on a statement's own page: say that it is right, correct it, reject it; and what was done before. */

import './correct.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeLines } from '../review/change-lines.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { Problem } from '../shell/problem.tsx';
import { dayWords } from '../statement/days.ts';
import { FaultNotes } from './fault-notes.tsx';
import type { Fault } from './faults.ts';
import { StatementEditor } from './statement-editor.tsx';
import { StatementToCorrectDocument, type StatementToCorrectQuery } from './statement-to-correct.generated.ts';
import { type Outcome, useChanging } from './use-changing.ts';

/** @example <StatementCuration id={statement.id} /> */
export function StatementCuration({ id }: { readonly id: string }) {
  const [{ data, error }, ask] = useQuery({ query: StatementToCorrectDocument, variables: { id } });
  const [isEditing, setEditing] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { confirm, reject } = useChanging();
  const say = async (made: Promise<Outcome>) => setFaults((await made).faults);
  if (error && !data) return <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return null;
  const changes = data.changes.nodes;
  const statement = data.statement;
  const rejection = changes.find(({ kind, isUndone }) => kind === 'STATEMENT_REJECT' && !isUndone);
  if (!statement)
    return rejection ? (
      <section className="empty" aria-label="Corrections">
        <h1>This statement was rejected</h1>
        <p>{rejection.by} found that it is none, so it is in no answer. That can be undone.</p>
        <ChangeLines changes={changes} isOfOne />
      </section>
    ) : (
      <NotFound what={`statement with the id “${id}”`} />
    );
  return (
    <section className="curation" aria-label="Corrections">
      <div className="curation-line">
        <p className="small" role="status">
          {reviewWords(statement.review)}
        </p>
        {statement.review.state !== 'CONFIRMED' && (
          <button type="button" className="button" onClick={() => say(confirm(id))}>
            It is right
          </button>
        )}
        <button type="button" className="button" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
          Correct it
        </button>
        <button type="button" className="button" onClick={() => say(reject(id))}>
          It is no statement
        </button>
      </div>
      <FaultNotes faults={faults} />
      {isEditing && (
        <StatementEditor
          statement={statement}
          article={statement.article.id}
          onDone={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      )}
      <ChangeLines changes={changes} isOfOne />
    </section>
  );
}

function reviewWords({ state, by, at }: NonNullable<StatementToCorrectQuery['statement']>['review']): string {
  if (state === 'UNREVIEWED') return 'Nobody has looked at how it was read yet.';
  const deed = { ADDED: 'Added', CONFIRMED: 'Found right', CORRECTED: 'Corrected' }[state];
  return `${deed} by ${by}, ${dayWords(at ?? '')}.`;
}
