/** Changes that people made: what, by whom, when, before → after, and undoing each. */

import './review.css';
import { useState } from 'react';
import { Link } from 'wouter';
import { mayUndo } from '../access/may-undo.ts';
import { useViewer } from '../access/use-viewer.ts';
import { FaultNotes } from '../correct/fault-notes.tsx';
import type { Fault } from '../correct/faults.ts';
import { useChanging } from '../correct/use-changing.ts';
import { EntityLink } from '../entity/entity-link.tsx';
import { dayWords } from '../statement/days.ts';
import { statementPath } from '../statement/statement-path.ts';
import { ArticleChange, titleIn } from './article-change.tsx';
import type { ChangeLineFragment } from './change-line.generated.ts';
import { changeWords, fieldWords } from './change-words.ts';
import { useNames } from './use-names.ts';
import { idsIn, valueWords } from './value-words.ts';

interface ChangeLinesProps {
  readonly changes: readonly ChangeLineFragment[];
  /** Whether they stand on the page of what they changed. */
  readonly isOfOne?: boolean;
}

/** @example <ChangeLines changes={statement.changes} isOfOne /> */
export function ChangeLines({ changes, isOfOne = false }: ChangeLinesProps) {
  const ids = changes.flatMap(({ fields }) =>
    // What came with an article is counted, and not named.
    fields.flatMap(({ name, before, after }) => (name === 'brought' ? [] : [...idsIn(before), ...idsIn(after)])),
  );
  const names = useNames(ids);
  if (changes.length === 0) return null;
  return (
    <ol className="changes" aria-label="Changes, the newest first">
      {changes.map((change) => (
        <ChangeLine key={change.id} change={change} names={names} isOfOne={isOfOne} />
      ))}
    </ol>
  );
}

interface ChangeLineProps {
  readonly change: ChangeLineFragment;
  readonly names: ReadonlyMap<string, string>;
  readonly isOfOne: boolean;
}

function ChangeLine({ change, names, isOfOne }: ChangeLineProps) {
  const { id, kind, by, at, reason, fields, isUndone, undoneAt, undoneBy } = change;
  const viewer = useViewer();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { undo } = useChanging();
  return (
    <li className={`change${isUndone ? ' is-undone' : ''}`}>
      <div className="change-head">
        <p>
          <strong>{changeWords[kind]}</strong> {(!isOfOne || change.into) && <Target change={change} />}
        </p>
        {!isUndone && mayUndo(viewer, change) && (
          <button type="button" className="button" onClick={async () => setFaults((await undo(id)).faults)}>
            Undo
          </button>
        )}
      </div>
      <p className="small soft">
        {by}, {dayWords(at)}
        {reason && <>: “{reason}”</>}
        {isUndone && (
          <>
            {' '}
            · undone by {undoneBy}, {dayWords(undoneAt ?? '')}
          </>
        )}
      </p>
      {isOfArticle(change) && <ArticleChange change={change} names={names} />}
      {kind !== 'ENTITY_MERGE' && !isOfArticle(change) && (
        <dl className="change-fields">
          {fields.filter(isTold(change, isOfOne)).map(({ name, before, after }) => (
            <div key={name}>
              <dt>{fieldWords(name)}</dt>
              {/* Where in the text they stand says nothing to people. */}
              {name === 'anchors' ? (
                <dd>marked anew in the text</dd>
              ) : (
                <dd>
                  <del>{valueWords(before, names)}</del>
                  {kind !== 'STATEMENT_REJECT' && (
                    <>
                      {' '}
                      <span aria-hidden="true">→</span>
                      <span className="only-spoken">became</span> <ins>{valueWords(after, names)}</ins>
                    </>
                  )}
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
      <FaultNotes faults={faults} />
    </li>
  );
}

function isOfArticle({ kind }: ChangeLineFragment): boolean {
  return kind === 'ARTICLE_IMPORT' || kind === 'ARTICLE_DELETE';
}

/** The gist of what was rejected stands above already, where the target is named. */
function isTold({ kind }: ChangeLineFragment, isOfOne: boolean): (field: { readonly name: string }) => boolean {
  return ({ name }) => isOfOne || kind !== 'STATEMENT_REJECT' || name !== 'gist';
}

function Target({ change }: { readonly change: ChangeLineFragment }) {
  const { target, targetId, into, fields } = change;
  if (isOfArticle(change))
    return target ? <Link href={`/article/${targetId}`}>{titleIn(change)}</Link> : titleIn(change);
  // Of what is not to be seen any more, what it was called or said before.
  const before = fields.find(({ name }) => name === 'gist' || name === 'name')?.before;
  const former = before ? valueWords(before, new Map()) : targetId;
  return (
    <>
      {target?.__typename === 'Statement' || targetId.startsWith('statement:') ? (
        <Link href={statementPath(targetId)}>{target?.__typename === 'Statement' ? target.gist : former}</Link>
      ) : target && 'name' in target && change.kind !== 'ENTITY_MERGE' ? (
        <EntityLink entity={target} />
      ) : (
        former
      )}
      {into && (
        <>
          {' '}
          {change.kind === 'ENTITY_KEEP_APART' ? 'from' : 'into'} <EntityLink entity={into} />
        </>
      )}
    </>
  );
}
