/** A figure that a statement asserts, and whether others dispute it. */

import { Link } from 'wouter';
import type { FigureLineFragment } from './figure-line.generated.ts';
import { figureWords, scopeWords } from './figure-words.ts';

/** @example <FigureNote figure={figure} /> */
export function FigureNote({ figure }: { readonly figure: FigureLineFragment }) {
  const { dispute } = figure;
  return (
    <p className="figure-note">
      <strong>{figureWords(figure)}</strong>
      <span className="soft">{scopeWords(figure)}</span>
      {dispute && (
        <Link href={`/dispute/${dispute.id}`} className="figure-dispute" title={dispute.summary}>
          disputed
        </Link>
      )}
    </p>
  );
}
