/** Entities with how many statements each has to do with: a small bar chart whose bars can be pressed. */

import './facets.css';
import type { EntityNameFragment } from '../api/entity-name.generated.ts';
import { KindMark } from '../entity/kind-mark.tsx';

export interface Tally {
  readonly count: number;
  readonly entity: EntityNameFragment;
}

interface TallyListProps {
  readonly title: string;
  readonly tallies: readonly Tally[];
  /** How many are shown. */
  readonly atMost?: number;
  readonly onPick: (id: string) => void;
}

/** @example <TallyList title="Who" tallies={speakers} onPick={(speaker) => change({ speaker })} /> */
export function TallyList({ title, tallies, atMost = 6, onPick }: TallyListProps) {
  if (tallies.length === 0) return null;
  const most = Math.max(...tallies.map(({ count }) => count));
  return (
    <section className="tallies">
      <h2 className="label">{title}</h2>
      <ul>
        {tallies.slice(0, atMost).map(({ count, entity: { id, name, kind } }) => (
          <li key={id}>
            <button type="button" className={`tally is-${kind.toLowerCase()}`} onClick={() => onPick(id)}>
              <KindMark kind={kind} />
              <span className="tally-name">{name}</span>
              <span className="number">{count}</span>
              <svg className="tally-bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
                <rect width={(100 * count) / most} height="1" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
