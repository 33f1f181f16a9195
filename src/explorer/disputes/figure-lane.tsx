/** The lane of one figure: the grid of the plot, its mark, and its words beside the mark. */

import type { ScaleLinear } from 'd3-scale';
import { figureWords } from '../statement/figure-words.ts';
import type { DisputedFigure } from './dispute-words.ts';
import { FigureMark } from './figure-mark.tsx';
import { endOfMark, markedOf, startOfMark } from './marked-figure.ts';

interface FigureLaneProps {
  readonly disputed: DisputedFigure;
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  readonly width: number;
}

export const laneHeight = 38;
/** The breadth of a letter, more or less. */
const letter = 7;

/** @example <FigureLane disputed={disputed} scale={scale} ticks={scale.ticks(5)} width={640} /> */
export function FigureLane({ disputed, scale, ticks, width }: FigureLaneProps) {
  const { figure, conflictsWith } = disputed;
  const marked = markedOf(disputed);
  const y = laneHeight / 2;
  const words = figureWords({ ...figure, unit: '' });
  const end = endOfMark(marked, scale);
  const isTight = end + words.length * letter > width;
  return (
    <svg
      className={`lane${conflictsWith.length > 0 ? ' is-conflict' : ''}`}
      width={width}
      height={laneHeight}
      aria-hidden="true"
    >
      <path className="lane-grid" d={ticks.map((tick) => `M${Math.round(scale(tick)) + 0.5} -300V600`).join('')} />
      <FigureMark figure={marked} scale={scale} y={y} />
      <text
        className="lane-words"
        x={isTight ? startOfMark(marked, scale) : end}
        y={y + 4.5}
        textAnchor={isTight ? 'end' : 'start'}
      >
        {words}
      </text>
    </svg>
  );
}
