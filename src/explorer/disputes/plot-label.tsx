/** What a figure of a plot is, in words: its place, whose it is, which way it came, of which day, and beside which it cannot stand. */

import { KindMark } from '../entity/kind-mark.tsx';
import { figureWords } from '../statement/figure-words.ts';
import { type DisputedFigure, dayOfFigure, remarksOf, wayOf } from './dispute-words.ts';

interface PlotLabelProps {
  readonly disputed: DisputedFigure;
  readonly figures: readonly DisputedFigure[];
  readonly place: number;
  /** Where the number stands beside its mark, it is only spoken here. */
  readonly isNumberBeside: boolean;
}

/** @example <PlotLabel disputed={figures[0]} figures={figures} place={1} isNumberBeside /> */
export function PlotLabel({ disputed, figures, place, isNumberBeside }: PlotLabelProps) {
  const { figure } = disputed;
  return (
    <span className="plot-label">
      <span className="plot-place number">{place}</span>
      <span>
        <span className="plot-speaker">
          <KindMark kind={figure.speaker.kind} isNamed /> <bdi>{figure.speaker.name}</bdi>
        </span>{' '}
        {!isNumberBeside && <span className="plot-number">{figureWords({ ...figure, unit: '' })}</span>}
        {isNumberBeside && <span className="only-spoken">{figureWords(figure)},</span>}{' '}
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
