/** What the marks of figures mean: those that are drawn. */

import type { Approximation } from '../api/schema.generated.ts';
import { FigureMark } from './figure-mark.tsx';
import type { MarkedFigure } from './marked-figure.ts';

const samples: Readonly<Record<Approximation, readonly [MarkedFigure, string]>> = {
  EXACT: [{ approximation: 'EXACT', value: 50, low: 50, high: 50 }, 'the number'],
  ABOUT: [{ approximation: 'ABOUT', value: 50, low: 30, high: 70 }, 'about: a tenth less to a tenth more'],
  NEARLY: [{ approximation: 'NEARLY', value: 70, low: 40, high: 70 }, 'nearly: just below'],
  MORE_THAN: [{ approximation: 'MORE_THAN', value: 25, low: 25, high: null }, 'more than: above, without the number'],
  AT_LEAST: [{ approximation: 'AT_LEAST', value: 25, low: 25, high: null }, 'at least: the number and above'],
  UP_TO: [{ approximation: 'UP_TO', value: 80, low: 0, high: 80 }, 'up to: the number and below'],
  RANGE: [{ approximation: 'RANGE', value: null, low: 25, high: 80 }, 'from … to'],
  VAGUE: [
    { approximation: 'VAGUE', value: 25, low: 25, high: null },
    'a word such as “dozens”: from the least it can mean',
  ],
};

interface PlotLegendProps {
  readonly approximations: ReadonlySet<Approximation>;
  /** Where more is upwards. */
  readonly isUpright?: boolean;
}

/** @example <PlotLegend approximations={new Set(['NEARLY'])} /> */
export function PlotLegend({ approximations, isUpright = false }: PlotLegendProps) {
  const shown = Object.entries(samples).filter(([name]) => approximations.has(name as Approximation));
  return (
    <ul className="plot-legend" aria-label="Legend">
      {shown.map(([name, [figure, words]]) => (
        <li key={name}>
          <svg width={isUpright ? 20 : 64} height={isUpright ? 48 : 20} aria-hidden="true">
            <g transform={isUpright ? 'translate(0 48) rotate(-90)' : undefined}>
              <FigureMark figure={figure} scale={(value) => value * (isUpright ? 0.48 : 0.64)} y={10} />
            </g>
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
