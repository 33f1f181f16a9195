/** The figures of a dispute by time: their words in order, and beside them each at its day and number. */

import { useState } from 'react';
import { Link } from 'wouter';
import { useWidth } from '../timeline/use-width.ts';
import { type DisputedFigure, figurePath } from './dispute-words.ts';
import { PlotLabel } from './plot-label.tsx';
import { TimeAxes } from './time-axes.tsx';
import { plotHeight, timeLayout } from './time-layout.ts';
import { TimeMark } from './time-mark.tsx';

interface TimePlotProps {
  readonly figures: readonly DisputedFigure[];
  readonly unit: string;
}

/** @example <TimePlot figures={dispute.figures} unit="people" /> */
export function TimePlot({ figures, unit }: TimePlotProps) {
  const [ref, width] = useWidth(480);
  const [pointed, setPointed] = useState<number | null>(null);
  const layout = timeLayout(figures, width);
  const pointing = (place: number) => ({
    onPointerEnter: () => setPointed(place),
    onPointerLeave: () => setPointed(null),
    onFocus: () => setPointed(place),
    onBlur: () => setPointed(null),
  });
  return (
    <div className="plot-by-time">
      <ol className="plot-lanes">
        {figures.map((disputed, index) => (
          <li key={disputed.figure.id} className={pointed === index + 1 ? 'is-pointed' : undefined}>
            <Link href={figurePath(disputed)} className="plot-entry" data-step {...pointing(index + 1)}>
              <PlotLabel {...{ disputed, figures, place: index + 1 }} isNumberBeside={false} />
            </Link>
          </li>
        ))}
      </ol>
      {/* Its points lead where the words do, which are read and reached by keys in their stead. */}
      <div className="plot-time" ref={ref} aria-hidden="true">
        <svg width={width} height={plotHeight} aria-hidden="true">
          <TimeAxes {...{ layout, unit, width }} />
          {layout.points.map((point) => (
            <Link
              key={point.place}
              href={figurePath(point.disputed)}
              tabIndex={-1}
              className={`time-point${pointed === point.place ? ' is-pointed' : ''}`}
              {...pointing(point.place)}
            >
              <TimeMark point={point} values={layout.values} />
            </Link>
          ))}
        </svg>
      </div>
    </div>
  );
}
