/** A figure by time: the mark of its lane set upright, its place in the order beside it, a line from its day where it had to be moved, and one over all days of a week or month. */

import { FigureMark } from './figure-mark.tsx';
import { anchorOf } from './marked-figure.ts';
import type { TimePoint } from './time-layout.ts';

interface TimeMarkProps {
  readonly point: TimePoint;
  readonly values: (value: number) => number;
}

/** @example <TimeMark point={points[0]} values={values} /> */
export function TimeMark({ point: { disputed, marked, place, x, at, spread, top, bottom }, values }: TimeMarkProps) {
  const y = values(anchorOf(marked));
  return (
    <g className={disputed.conflictsWith.length > 0 ? 'is-conflict' : undefined}>
      {spread && (
        <path
          className="time-spread"
          d={`M${spread[0]} ${y - 4}v8M${spread[1]} ${y - 4}v8M${spread[0]} ${y}H${spread[1]}`}
        />
      )}
      {x !== at && <path className="time-aside" d={`M${at} ${y}H${x}`} />}
      <rect className="time-reach" x={x - 12} y={top - 3} width={36} height={Math.max(24, bottom - top + 6)} rx={4} />
      <g transform={`translate(${x} 0) rotate(-90)`}>
        <FigureMark figure={marked} scale={(value) => -values(value)} y={0} />
      </g>
      <text className="time-place" x={x + 10} y={y + 4.5}>
        {place}
      </text>
    </g>
  );
}
