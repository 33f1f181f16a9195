/** What is drawn of a figure: the number that is said, what it allows, and how much room its mark takes. */

import type { Approximation } from '../api/schema.generated.ts';
import type { DisputedFigure } from './dispute-words.ts';

export interface MarkedFigure {
  readonly approximation: Approximation;
  readonly value: number | null;
  /** What it allows: null where it is open. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Of the point of a number. */
export const radius = 5.5;
/** How long the arrow is where a figure is open. */
export const arrow = 30;

/** What is drawn of a figure of a dispute. */
export function markedOf({ figure, low, high }: DisputedFigure): MarkedFigure {
  return {
    approximation: figure.approximation,
    value: figure.value ?? figure.low ?? null,
    ...{ low: low ?? null, high: high ?? null },
  };
}

/** Where a mark begins, for words that find no room right of it. */
export function startOfMark(figure: MarkedFigure, scale: (value: number) => number): number {
  const low = figure.approximation === 'MORE_THAN' || figure.low === null ? anchorOf(figure) : figure.low;
  return Math.min(scale(low), scale(anchorOf(figure)) - radius) - 8;
}

/** Where the words of a figure stand, right of its mark. */
export function endOfMark(figure: MarkedFigure, scale: (value: number) => number): number {
  const { approximation, high } = figure;
  const x = scale(anchorOf(figure));
  if (['AT_LEAST', 'MORE_THAN', 'VAGUE'].includes(approximation)) return x + radius + arrow + 8;
  return Math.max(x + radius, high === null ? 0 : scale(high)) + 8;
}

/** The number that is drawn: the one that is said. */
export function anchorOf({ approximation, value, low, high }: MarkedFigure): number {
  if (approximation === 'UP_TO' || approximation === 'NEARLY') return value ?? high ?? 0;
  if (approximation === 'RANGE') return high ?? low ?? 0;
  return value ?? low ?? high ?? 0;
}
