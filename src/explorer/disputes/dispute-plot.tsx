/** The figures of a dispute on one scale: by source or by time; each leads to its statement and chain. */

import './disputes.css';
import type { DisputePlotFragment } from './dispute-plot.generated.ts';
import { originWords } from './figure-scale.ts';
import { usePlotReading } from './plot-reading.ts';
import { SourcePlot } from './source-plot.tsx';
import { TimePlot } from './time-plot.tsx';

interface DisputePlotProps {
  readonly dispute: DisputePlotFragment;
}

/** @example <DisputePlot dispute={dispute} /> */
export function DisputePlot({ dispute: { figures, unit } }: DisputePlotProps) {
  const [reading] = usePlotReading();
  const Plot = reading === 'time' ? TimePlot : SourcePlot;
  const origin = originWords(figures);
  return (
    <div className="plot">
      <Plot figures={figures} unit={unit} />
      {origin && <p className="plot-origin small soft">{origin}</p>}
    </div>
  );
}
