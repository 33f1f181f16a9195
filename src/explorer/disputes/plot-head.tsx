/** The head of plots: by source or by time, and what the marks mean. */

import type { Approximation } from '../api/schema.generated.ts';
import { PlotLegend } from './plot-legend.tsx';
import { usePlotReading } from './plot-reading.ts';

const readings = ['source', 'time'] as const;

/** @example <PlotHead approximations={new Set(['NEARLY'])} /> */
export function PlotHead({ approximations }: { readonly approximations: ReadonlySet<Approximation> }) {
  const [reading, choose] = usePlotReading();
  return (
    <div className="plot-head">
      <div className="toggles">
        {readings.map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={name === reading}
            onClick={() => choose(name)}
          >
            by {name}
          </button>
        ))}
      </div>
      <PlotLegend approximations={approximations} isUpright={reading === 'time'} />
    </div>
  );
}
