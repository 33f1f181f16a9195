/** The figures of a dispute on one scale, a lane for each, the earliest first; each leads to its statement and chain. */

import './disputes.css';
import { Link } from 'wouter';
import { KindMark } from '../entity/kind-mark.tsx';
import { figureWords } from '../statement/figure-words.ts';
import { useWidth } from '../timeline/use-width.ts';
import type { DisputePlotFragment } from './dispute-plot.generated.ts';
import { type DisputedFigure, dayOfFigure, figurePath, remarksOf, wayOf } from './dispute-words.ts';
import { FigureLane } from './figure-lane.tsx';
import { figureScale, scaleText } from './figure-scale.ts';

interface DisputePlotProps {
  readonly dispute: DisputePlotFragment;
}

/** @example <DisputePlot dispute={dispute} /> */
export function DisputePlot({ dispute: { figures, unit } }: DisputePlotProps) {
  const [ref, width] = useWidth(480);
  const scale = figureScale(figures, width);
  const ticks = scale.ticks(Math.max(2, Math.min(6, Math.floor(width / 90))));
  return (
    <div className="plot">
      <ol className="plot-lanes">
        {figures.map((disputed, index) => (
          <li key={disputed.figure.id} className="plot-row">
            <Link href={figurePath(disputed)} className="plot-link" data-step>
              <PlotLabel {...{ disputed, figures, place: index + 1 }} />
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
    </div>
  );
}

interface PlotLabelProps {
  readonly disputed: DisputedFigure;
  readonly figures: readonly DisputedFigure[];
  readonly place: number;
}

function PlotLabel({ disputed, figures, place }: PlotLabelProps) {
  const { figure } = disputed;
  return (
    <span className="plot-label">
      <span className="plot-place number">{place}</span>
      <span>
        <span className="plot-speaker">
          <KindMark kind={figure.speaker.kind} isNamed /> <bdi>{figure.speaker.name}</bdi>
        </span>{' '}
        <span className="only-spoken">{figureWords(figure)},</span>{' '}
        <span className="plot-way">
          {wayOf(disputed)}; {dayOfFigure(disputed)}
        </span>
        {remarksOf(disputed, figures).map((remark) => (
          <span key={remark} className={`plot-remark${remark.startsWith('cannot') ? ' is-conflict' : ''}`}>
            {remark}
          </span>
        ))}
      </span>
    </span>
  );
}
