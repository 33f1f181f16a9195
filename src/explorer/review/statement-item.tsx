/** A doubtful statement of the review list: why it is doubtful, its words in their context, and what can be made of it. */

import { useRef } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { ArticleWordsDocument } from '../correct/article-words.generated.ts';
import { FaultNotes } from '../correct/fault-notes.tsx';
import type { Fault } from '../correct/faults.ts';
import { StatementEditor } from '../correct/statement-editor.tsx';
import type { Outcome } from '../correct/use-changing.ts';
import { WordsInContext } from '../correct/words-in-context.tsx';
import { EntityLink } from '../entity/entity-link.tsx';
import { EntityList } from '../entity/entity-list.tsx';
import { ChainSteps } from '../statement/chain-steps.tsx';
import { dayWords } from '../statement/days.ts';
import { StatementWords } from '../statement/statement-card.tsx';
import { statementPath } from '../statement/statement-path.ts';
import { DoneLine } from './done-line.tsx';
import { Doubt } from './doubt.tsx';
import type { ReviewLineFragment } from './review-list.generated.ts';
import type { Done } from './use-review.ts';

interface StatementItemProps {
  readonly item: ReviewLineFragment;
  readonly done: Done | undefined;
  readonly faults: readonly Fault[];
  readonly isEditing: boolean;
  readonly onEdit: (isOpen: boolean) => void;
  readonly onConfirm: () => void;
  readonly onReject: () => void;
  readonly onCorrected: (outcome: Outcome) => void;
  readonly onUndo: () => void;
}

/** @example <StatementItem item={item} done={undefined} faults={[]} … /> */
export function StatementItem(props: StatementItemProps) {
  const { item, done, faults, isEditing, onEdit, onConfirm, onReject, onCorrected, onUndo } = props;
  const { statement, doubt, reasons } = item;
  const body = useRef<HTMLElement>(null);
  if (!statement) return null;
  const { id, speaker, cue, about, article } = statement;
  const name = `${speaker.name}: ${statement.gist}`;
  return (
    <article className={`review-item${done ? ' is-done' : ''}`} aria-label={name} ref={body} data-step tabIndex={-1}>
      <header className="review-head">
        <p>
          <EntityLink entity={speaker} /> <span className="card-cue">{cue}</span>{' '}
          {about.length > 0 && (
            <span className="small">
              about <EntityList entities={about} />
            </span>
          )}
        </p>
        <Doubt doubt={doubt} of="read wrongly" />
      </header>
      {done ? (
        <DoneLine done={done} what={statement.gist} onUndo={onUndo} faults={faults} />
      ) : (
        <>
          <ul className="review-reasons">
            {reasons.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          {!isEditing && <InContext item={item} />}
          <p className="small soft">
            <EntityLink entity={article.outlet} />, {dayWords(article.published)},{' '}
            <Link href={`/article/${article.id}?at=${id}`}>{article.title}</Link> ·{' '}
            <Link href={statementPath(id)}>its own page</Link>
          </p>
          {isEditing ? (
            <StatementEditor
              statement={statement}
              article={article.id}
              onDone={(outcome) => {
                onCorrected(outcome);
                body.current?.focus();
              }}
              onCancel={() => {
                onEdit(false);
                body.current?.focus();
              }}
            />
          ) : (
            <>
              <ChainSteps statement={statement} />
              <div className="review-buttons">
                <button type="button" className="button" data-review="confirm" onClick={onConfirm}>
                  It is right <kbd>c</kbd>
                </button>
                <button type="button" className="button" data-review="edit" onClick={() => onEdit(true)}>
                  Correct it <kbd>e</kbd>
                </button>
                <button type="button" className="button" data-review="reject" onClick={onReject}>
                  It is no statement <kbd>x</kbd>
                </button>
              </div>
            </>
          )}
          <FaultNotes faults={faults} />
        </>
      )}
    </article>
  );
}

/** The article's words, where the graph holds them; otherwise what may be shown. */
function InContext({ item: { statement } }: { readonly item: ReviewLineFragment }) {
  const article = statement?.article.id ?? '';
  const [{ data, error }] = useQuery({ query: ArticleWordsDocument, variables: { id: article } });
  if (!statement) return null;
  const text = data?.article?.text;
  if (text) return <WordsInContext text={text} statement={statement} />;
  if (!data && !error) return <p className="review-words soft">Reading the article…</p>;
  return (
    <div className="review-words">
      <StatementWords statement={statement} />
    </div>
  );
}
