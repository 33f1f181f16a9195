/** The statement that is looked at, and the way to the next and the one before: it stays in sight while one reads. */

import { Link } from 'wouter';
import { EntityLink } from '../entity/entity-link.tsx';
import { depthWords } from '../statement/depth-words.ts';
import { statementPath } from '../statement/statement-path.ts';
import { colourOf, type Shown } from './shown.ts';

/** @example <SteppingBar {...shown} /> */
export function SteppingBar({ statements, voices, selected, hovered, onSelect }: Shown) {
  const place = statements.findIndex(({ id }) => id === (hovered ?? selected));
  const looked = statements[place];
  const go = (to: number) => {
    const next = statements[(to + statements.length) % statements.length];
    if (next) onSelect(next.id);
  };
  if (statements.length === 0) return null;
  return (
    <section className="stepping" aria-label="The statement that is looked at">
      <div className="stepping-buttons">
        <button
          type="button"
          className="button"
          onClick={() => go(place < 0 ? -1 : place - 1)}
          aria-label="The statement before"
        >
          ←
        </button>
        <span className="number small">
          {place < 0 ? '–' : place + 1} / {statements.length}
        </span>
        <button type="button" className="button" onClick={() => go(place + 1)} aria-label="The next statement">
          →
        </button>
      </div>
      <div className={`stepping-words${looked ? ` voice-${colourOf(voices, looked)}` : ''}`} aria-live="polite">
        {looked ? (
          <>
            <EntityLink entity={looked.speaker} /> <bdi className="card-cue">{looked.cue}</bdi>:{' '}
            <Link href={statementPath(looked.id)} dir="auto">
              {looked.gist}
            </Link>{' '}
            <span className="soft small">{depthWords(looked.chain)}</span>
          </>
        ) : (
          <span className="soft">Step from statement to statement, or point at one.</span>
        )}
      </div>
    </section>
  );
}
