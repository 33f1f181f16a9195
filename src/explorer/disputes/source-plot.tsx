/** The figures of a dispute by source: a lane for each, the earliest first, the numbers sideways. */

import { Link } from 'wouter';
import { useWidth } from '../timeline/use-width.ts';
import { type DisputedFigure, figurePath } from './dispute-words.ts';
import { FigureLane } from './figure-lane.tsx';
import { figureScale, scaleText } from './figure-scale.ts';
import { PlotLabel } from './plot-label.tsx';

interface SourcePlotProps {
  readonly figures: readonly DisputedFigure[];
  readonly unit: string;
}

/** @example <SourcePlot figures={dispute.figures} unit="people" /> */
export function SourcePlot({ figures, unit }: SourcePlotProps) {
  const [ref, width] = useWidth(480);
  const scale = figureScale(figures, width);
  const ticks = scale.ticks(Math.max(2, Math.min(6, Math.floor(width / 90))));
  return (
    <>
      <ol className="plot-lanes">
        {figures.map((disputed, index) => (
          <li key={disputed.figure.id} className="plot-row">
            <Link href={figurePath(disputed)} className="plot-link" data-step>
              <PlotLabel {...{ disputed, figures, place: index + 1 }} isNumberBeside />
              <span className="plot-lane">
                <FigureLane {...{ disputed, scale, ticks, width }} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <div className="plot-row" aria-hidden="true">
        <span className="plot-unit">{unit}</span>
        <div className="plot-lane" ref={ref}>
          <svg className="plot-axis" width={width} height={22} aria-hidden="true">
            <path className="plot-line" d={`M0 0.5H${width}`} />
            {ticks.map((tick) => (
              <text key={tick} x={scale(tick)} y={16} textAnchor="middle">
                {scaleText(tick)}
              </text>
            ))}
          </svg>
        </div>
      </div>
    </>
  );
}
