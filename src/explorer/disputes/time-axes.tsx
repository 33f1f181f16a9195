/** The axes of figures by time: numbers upwards, days sideways, long empty stretches folded, days that are not known at the side. */

import { foldedMarks, foldWords } from '../timeline/folds.ts';
import { scaleText } from './figure-scale.ts';
import { plotEdges, plotHeight, type TimeLayout } from './time-layout.ts';

interface TimeAxesProps {
  readonly layout: TimeLayout;
  readonly unit: string;
  readonly width: number;
}

const foot = plotHeight - plotEdges.bottom;
/** As wide as one is at most. */
const letter = 7;

/** @example <TimeAxes layout={timeLayout(figures, width)} unit="people" width={640} /> */
export function TimeAxes({ layout: { days, values, aside }, unit, width }: TimeAxesProps) {
  return (
    <g className="plot-axis">
      {values.ticks(5).map((tick) => (
        <g key={tick}>
          <path className="lane-grid" d={`M${plotEdges.left} ${Math.round(values(tick)) + 0.5}H${width}`} />
          <text x={plotEdges.left - 8} y={values(tick) + 4} textAnchor="end">
            {scaleText(tick)}
          </text>
        </g>
      ))}
      <text x={0} y={14}>
        {unit}
      </text>
      <path className="plot-line" d={`M${plotEdges.left} ${foot + 0.5}H${width}`} />
      {days && <DayMarks days={days} end={aside ?? width} />}
      {aside !== null && (
        <>
          <path className="time-fold" d={`M${aside + 0.5} ${plotEdges.top - 24}V${foot}`} />
          <text x={(aside + width) / 2} y={plotHeight - 8} textAnchor="middle">
            day not known
          </text>
        </>
      )}
    </g>
  );
}

function DayMarks({ days: { domain, folds, scale }, end }: { days: NonNullable<TimeLayout['days']>; end: number }) {
  const years = [domain[0].getUTCFullYear(), new Date(domain[1].getTime() - 1).getUTCFullYear()];
  const marks = foldedMarks(domain, folds, scale, 56);
  // A day is written below its middle, as wide as it is; a month at its beginning.
  const isByDay = !marks.some(({ text }) => /^[A-Z]/.test(text));
  const middle = isByDay ? 43_200_000 : 0;
  let free = plotEdges.left - 24;
  return (
    <>
      {folds.map((fold) => (
        <g key={fold[0].getTime()}>
          <path className="time-fold" d={fold.map((at) => `M${scale(at)} ${plotEdges.top - 24}V${foot}`).join('')} />
          {foldWords(fold).length * letter < scale(fold[1]) - scale(fold[0]) && (
            <text x={(scale(fold[0]) + scale(fold[1])) / 2} y={plotEdges.top - 12} textAnchor="middle">
              {foldWords(fold)}
            </text>
          )}
        </g>
      ))}
      {marks.map(({ at, text }, index) => {
        const isFirst = index === 0 && folds.length === 0 && !/\d{4}$/.test(text);
        const words = isFirst ? `${text} ${years[0]}` : text;
        const place = scale(new Date(at.getTime() + middle));
        const half = (words.length * letter) / 2;
        // What would touch the one before, or be cut, is left out.
        if (place - half < free || place + half > end) return null;
        free = place + half + 8;
        return (
          <g key={at.getTime()}>
            <path className="plot-line" d={`M${place} ${foot}v5`} />
            <text x={place} y={plotHeight - 8} textAnchor="middle">
              {words}
            </text>
          </g>
        );
      })}
    </>
  );
}
