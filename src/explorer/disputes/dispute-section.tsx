/** A dispute in the list: what is counted, the disagreement in one sentence, the plot, and the same as a table. */

import { Link } from 'wouter';
import type { DisputePlotFragment } from './dispute-plot.generated.ts';
import { DisputePlot } from './dispute-plot.tsx';
import { DisputeTable } from './dispute-table.tsx';
import { disputePath, measureNames, sentenceOf } from './dispute-words.ts';
import { usePlotReading } from './plot-reading.ts';

/** @example <DisputeSection dispute={dispute} /> */
export function DisputeSection({ dispute }: { readonly dispute: DisputePlotFragment }) {
  const { id, measure, scope } = dispute;
  const [reading] = usePlotReading();
  return (
    <section className="dispute">
      <h2>
        <Link href={reading === 'time' ? `${disputePath(id)}?by=time` : disputePath(id)}>
          {measureNames[measure]}, <bdi>{scope}</bdi>
        </Link>
      </h2>
      <p className="dispute-sentence">
        <RuleMark dispute={dispute} /> {sentenceOf(dispute)}
      </p>
      <DisputePlot dispute={dispute} />
      <details className="small">
        <summary>As a table</summary>
        <DisputeTable dispute={dispute} />
      </details>
    </section>
  );
}

/** Whether two figures cannot both be true. */
export function RuleMark({ dispute: { rule } }: { readonly dispute: Pick<DisputePlotFragment, 'rule'> }) {
  const isContradiction = rule === 'CONTRADICTION';
  return (
    <span className={`rule-mark${isContradiction ? ' is-contradiction' : ''}`}>
      {isContradiction ? 'Contradiction' : 'Difference'}
    </span>
  );
}
