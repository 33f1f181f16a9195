/** How a figure is drawn, by its hedge: a point for a number, an open one just below for "nearly", arrows where it is open, bars for ranges. */

import type { ScaleLinear } from 'd3-scale';
import { anchorOf, arrow, type MarkedFigure, radius } from './marked-figure.ts';

interface FigureMarkProps {
  readonly figure: MarkedFigure;
  readonly scale: Pick<ScaleLinear<number, number>, never> & ((value: number) => number);
  /** The middle line of its lane. */
  readonly y: number;
}

/** @example <FigureMark figure={{ approximation: 'NEARLY', value: 6000, low: 5400, high: 6000 }} scale={scale} y={18} /> */
export function FigureMark({ figure, scale, y }: FigureMarkProps) {
  const { approximation } = figure;
  const x = scale(anchorOf(figure));
  const low = figure.low === null ? x : scale(figure.low);
  const high = figure.high === null ? x : scale(figure.high);
  const band = <path className="mark-band" d={`M${low} ${y}H${Math.max(high, low + 1)}`} />;
  switch (approximation) {
    case 'ABOUT':
      return (
        <g className="mark">
          {band}
          <circle cx={x} cy={y} r={radius} />
        </g>
      );
    case 'NEARLY':
      // The number itself is a line that it does not reach.
      return (
        <g className="mark">
          {band}
          <path className="mark-limit" d={`M${x} ${y - 9}V${y + 9}`} />
          <circle className="is-open" cx={x - radius - 2} cy={y} r={radius} />
        </g>
      );
    case 'AT_LEAST':
      return (
        <g className="mark">
          <Arrow x={x + radius} y={y} by={arrow} />
          <circle cx={x} cy={y} r={radius} />
        </g>
      );
    case 'MORE_THAN':
      return (
        <g className="mark">
          <Arrow x={x + radius} y={y} by={arrow} />
          <circle className="is-open" cx={x} cy={y} r={radius} />
        </g>
      );
    case 'UP_TO':
      return (
        <g className="mark">
          <Arrow x={x - radius} y={y} by={-arrow} />
          <circle cx={x} cy={y} r={radius} />
        </g>
      );
    case 'RANGE':
      return (
        <g className="mark">
          <rect x={low} y={y - radius} width={Math.max(3, high - low)} height={2 * radius} rx={2} />
        </g>
      );
    case 'VAGUE':
      return (
        <g className="mark is-vague">
          <Arrow x={x + radius} y={y} by={arrow} />
          <circle className="is-open" cx={x} cy={y} r={radius} />
        </g>
      );
    default:
      return (
        <g className="mark">
          <circle cx={x} cy={y} r={radius} />
        </g>
      );
  }
}

function Arrow({ x, y, by }: { readonly x: number; readonly y: number; readonly by: number }) {
  const side = Math.sign(by);
  const tip = x + by;
  return (
    <>
      <path className="mark-arrow" d={`M${x} ${y}H${tip - 4 * side}`} />
      <path className="mark-head" d={`M${tip} ${y}L${tip - 8 * side} ${y - 4.5}V${y + 4.5}Z`} />
    </>
  );
}
