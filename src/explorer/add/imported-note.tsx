/** An article that was added: the way to it, and what could not be done with it. */

import { Link } from 'wouter';
import { statementPath } from '../statement/statement-path.ts';
import type { Imported } from './use-articles.ts';

interface ImportedNoteProps {
  readonly imported: Imported;
  readonly onAnother: () => void;
}

/** @example <ImportedNote imported={imported} onAnother={next} /> */
export function ImportedNote({ imported: { payload, leftOut, unmade }, onAnother }: ImportedNoteProps) {
  const { article, removed } = payload;
  if (!article) return null;
  const { totalCount } = article.statements;
  return (
    <div className="imported" role="status">
      <h1>Added</h1>
      <p className="imported-title">
        <Link href={`/article/${article.id}`}>{article.title}</Link>
      </p>
      <p>
        {totalCount === 1 ? 'One statement of it is' : `${totalCount} statements of it are`} in the graph
        {leftOut > 0 && `, ${leftOut} left out`}
        {removed > 0 && `, ${removed} of the version before are gone`}.
      </p>
      {unmade.length > 0 && (
        <div className="problem">
          <p>The article is in. What could not be done, you can do on the statements’ own pages:</p>
          <ul>
            {unmade.map(({ statement, message }) => (
              <li key={`${statement} ${message}`}>
                <Link href={statementPath(statement)}>the statement</Link>: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="correction-buttons">
        <Link href={`/article/${article.id}`} className="button is-main">
          Read it
        </Link>
        <Link href={`/review?article=${article.id}`} className="button">
          What is doubtful in it
        </Link>
        <button type="button" className="button" onClick={onAnother}>
          Add another
        </button>
      </p>
    </div>
  );
}
