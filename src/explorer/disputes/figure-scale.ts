/** The scale on which the figures of a dispute are drawn, one for all. */

import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { DisputedFigure } from './dispute-words.ts';

/** Room at the right for the arrow and the words of the largest figure. */
const roomForWords = 150;
/** Half of what stands below the first line of the scale, such as `100,000`. */
const edge = 24;

/** From zero, unless all figures lie so close together that nothing could be told apart. */
export function figureScale(figures: readonly DisputedFigure[], width: number): ScaleLinear<number, number> {
  const ends = figures.flatMap(({ low, high, figure }) => [low, high, figure.value, figure.low, figure.high]);
  const known = ends.filter((end): end is number => typeof end === 'number');
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const from = least > 0.5 * most && most > least ? Math.max(0, least - (most - least) * 0.5) : 0;
  const right = Math.max(edge + 60, width - Math.min(roomForWords, width * 0.38));
  return scaleLinear([from, most === from ? most + 1 : most], [edge, right]).nice(5);
}

/** `2000` → `2,000` */
export function scaleText(value: number): string {
  return value.toLocaleString('en');
}
