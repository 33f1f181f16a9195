/** The scale on which the figures of a dispute are drawn, one for all, and one rule for where it begins. */

import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { DisputedFigure } from './dispute-words.ts';

/** Room at the right for the arrow and the words of the largest figure. */
const roomForWords = 150;
/** Half of what stands below the first line of the scale, such as `100,000`. */
const edge = 24;
/** All within this share of the most lie far from zero: on a scale from there, nothing could be told apart. */
const narrow = 0.25;

/** From zero, unless all figures lie far from it, close together. */
export function figureScale(figures: readonly DisputedFigure[], width: number): ScaleLinear<number, number> {
  const right = Math.max(edge + 60, width - Math.min(roomForWords, width * 0.38));
  return scaleOver(figures, [edge, right]);
}

/** The same scale over any places, such as from the foot of a plot up to its top. */
export function scaleOver(
  figures: readonly DisputedFigure[],
  places: readonly [number, number],
): ScaleLinear<number, number> {
  const ends = figures.flatMap(({ low, high, figure }) => [low, high, figure.value, figure.low, figure.high]);
  const known = ends.filter((end): end is number => typeof end === 'number');
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const spread = most - least;
  const from = spread > 0 && spread < narrow * most ? Math.max(0, least - spread * 0.5) : 0;
  return scaleLinear([from, most === from ? most + 1 : most], places).nice(5);
}

/** `The scale begins at 18,000, not at 0.`, where it does. */
export function originWords(figures: readonly DisputedFigure[]): string | null {
  const [from = 0] = scaleOver(figures, [0, 1]).domain();
  return from === 0 ? null : `The scale begins at ${scaleText(from)}, not at 0: all figures lie close together.`;
}

/** `2000` → `2,000` */
export function scaleText(value: number): string {
  return value.toLocaleString('en');
}
