/** How the statements came: the share of first-hand, passed-on and unnamed ones, and of each mode of speech. */

import './facets.css';
import type { FacetsQuery } from './facets.generated.ts';

interface SharesProps {
  readonly facets: Pick<FacetsQuery['statementFacets'], 'modes' | 'depths' | 'unnamed'>;
}

/** @example <Shares facets={data.statementFacets} /> */
export function Shares({ facets: { modes, depths, unnamed } }: SharesProps) {
  const all = depths.reduce((sum, { count }) => sum + count, 0);
  const firstHand = depths.find(({ depth }) => depth === 0)?.count ?? 0;
  const inMode = (mode: string) => modes.find((each) => each.mode === mode)?.count ?? 0;
  if (all === 0) return null;
  return (
    <section className="tallies">
      <h2 className="label">How it came</h2>
      <ShareBar
        parts={[
          ['first-hand', firstHand],
          ['passed on', all - firstHand],
        ]}
      />
      <ShareBar
        parts={[
          ['direct', inMode('DIRECT')],
          ['mixed', inMode('MIXED')],
          ['indirect', inMode('INDIRECT')],
        ]}
      />
      <ShareBar
        parts={[
          ['named', all - unnamed],
          ['unnamed', unnamed],
        ]}
      />
    </section>
  );
}

function ShareBar({ parts }: { readonly parts: readonly [name: string, count: number][] }) {
  const all = parts.reduce((sum, [, count]) => sum + count, 0);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, [, count]) => sum + count, 0));
  return (
    <div className="shares">
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(([name, count], index) => (
          <rect
            key={name}
            className={`share is-${index}`}
            x={(100 * (starts[index] ?? 0)) / all}
            width={(100 * count) / all}
            height="1"
          />
        ))}
      </svg>
      <ul>
        {parts.map(
          ([name, count], index) =>
            count > 0 && (
              <li key={name} className={`is-${index}`}>
                <span className="number">{count}</span> {name}
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
