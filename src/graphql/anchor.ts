/** Anchors with their words, where the database holds the article's text (W3C TextQuoteSelector). */

import { CodePointText } from '../record/code-points.ts';
import type { Anchor } from '../record/record.ts';

export interface AnchorNode extends Anchor {
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

const contextLength = 32;

/** Anchors with the words at them and around them; null words without a text. */
export function anchorsIn(text: string | null, anchors: readonly Anchor[]): AnchorNode[] {
  if (text === null) return anchors.map((anchor) => ({ ...anchor, exact: null, prefix: null, suffix: null }));
  const points = pointsOf(text);
  return anchors.map((anchor) => ({
    ...anchor,
    exact: points.slice(anchor.start, anchor.end),
    prefix: points.slice(anchor.start - contextLength, anchor.start),
    suffix: points.slice(anchor.end, anchor.end + contextLength),
  }));
}

/** The text that was asked for last: the statements of one article come one after another, and going through a long text takes time. */
let last: { readonly text: string; readonly points: CodePointText } | null = null;

function pointsOf(text: string): CodePointText {
  if (last?.text !== text) last = { text, points: new CodePointText(text) };
  return last.points;
}
