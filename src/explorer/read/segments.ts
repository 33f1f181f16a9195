/** A text cut at every place where a statement's part begins or ends, so that overlapping and nested ones can all be marked. */

import type { AnchorPart } from '../api/schema.generated.ts';
import { codePointOffsets } from './code-point-offsets.ts';

/** A statement as far as it is marked in a text. */
export interface Marked {
  readonly id: string;
  readonly anchors: readonly { readonly part: AnchorPart; readonly start: number; readonly end: number }[];
}

/** A statement's part that covers a segment. */
export interface Cover {
  readonly id: string;
  readonly part: AnchorPart;
}

/** Words between two cuts, with all that covers them: the longest first, so the innermost last. */
export interface Segment {
  readonly text: string;
  /** Where it begins in the text, in code points. */
  readonly start: number;
  readonly covers: readonly Cover[];
  /** The statements whose content begins here. */
  readonly begins: readonly string[];
}

/** The segments of each paragraph; a paragraph ends where a line does. Anchors count in code points. */
export function segmentsOf(text: string, statements: readonly Marked[]): Segment[][] {
  const offsets = codePointOffsets(text);
  const last = offsets.length - 1;
  const clamp = (point: number) => Math.min(Math.max(point, 0), last);
  const marks = statements
    .flatMap(({ id, anchors }) => anchors.map((anchor) => ({ id, ...anchor })))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const firsts = new Map(statements.map(({ id, anchors }) => [id, firstContent(anchors)]));
  const paragraphs = paragraphsOf(text, offsets);
  return paragraphs.map(([from, to]) => {
    const inside = marks.filter(({ start, end }) => start < to && end > from);
    const cuts = new Set([from, to, ...inside.flatMap(({ start, end }) => [start, end])]);
    const places = [...cuts].filter((place) => place >= from && place <= to).toSorted((a, b) => a - b);
    return places.slice(0, -1).map((start, index) => {
      const end = places[index + 1] ?? to;
      return {
        text: text.slice(offsets[clamp(start)], offsets[clamp(end)]),
        start,
        covers: inside.filter((mark) => mark.start <= start && mark.end >= end).map(({ id, part }) => ({ id, part })),
        begins: statements.filter(({ id }) => firsts.get(id) === start).map(({ id }) => id),
      };
    });
  });
}

function firstContent(anchors: Marked['anchors']): number | undefined {
  const starts = anchors.filter(({ part }) => part === 'CONTENT').map(({ start }) => start);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** From where to where each line that is not empty goes, in code points. */
function paragraphsOf(text: string, offsets: readonly number[]): [from: number, to: number][] {
  const pointAt = new Map(offsets.map((offset, point) => [offset, point]));
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match) => [
    pointAt.get(match.index) ?? 0,
    pointAt.get(match.index + match[0].length) ?? offsets.length - 1,
  ]);
}
