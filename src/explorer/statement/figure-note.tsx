/** A figure that a statement asserts, and whether others dispute it. */

import { Link } from 'wouter';
import type { FigureLineFragment } from './figure-line.generated.ts';
import { figureWords } from './figure-words.ts';

/** @example <FigureNote figure={figure} /> */
export function FigureNote({ figure }: { readonly figure: FigureLineFragment }) {
  const { scope, dispute } = figure;
  return (
    <p className="figure-note">
      <strong>{figureWords(figure)}</strong> <span className="soft">{scope}</span>
      {dispute && (
        <Link href={`/dispute/${dispute.id}`} className="figure-dispute" title={dispute.summary}>
          disputed
        </Link>
      )}
    </p>
  );
}
