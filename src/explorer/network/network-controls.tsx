/** What the network is drawn of: around whom, through which links, how far, how much. */

import { AroundWhom } from './around-whom.tsx';
import { linkLooks, linkOrder } from './link-words.ts';
import { limits, type NetworkChoice } from './network-choice.ts';
import type { ChangeNetwork } from './use-network-choice.ts';

interface NetworkControlsProps {
  readonly choice: NetworkChoice;
  readonly onChange: ChangeNetwork;
}

/** @example <NetworkControls choice={choice} onChange={change} /> */
export function NetworkControls({ choice, onChange }: NetworkControlsProps) {
  const { around, links, depth, limit, min } = choice;
  const toggle = (kind: NetworkChoice['links'][number]) => {
    const next = linkOrder.filter((other) => links.includes(other) !== (other === kind));
    if (next.length > 0) onChange({ links: next, open: null });
  };
  return (
    <div className="network-controls">
      <AroundWhom
        around={around}
        onChange={(next) => onChange({ around: next, expand: [], hide: [], pin: new Map(), open: null, at: null })}
      />
      <fieldset className="network-kinds">
        <legend className="label">Links</legend>
        <div className="toggles">
          {linkOrder.map((kind) => (
            <button
              key={kind}
              type="button"
              className="button"
              aria-pressed={links.includes(kind)}
              title={linkLooks[kind].title}
              onClick={() => toggle(kind)}
            >
              {linkLooks[kind].verb}
            </button>
          ))}
        </div>
      </fieldset>
      <div className="network-numbers">
        <label>
          <span className="label">Links away</span>
          <select
            className="field"
            value={depth}
            onChange={({ target }) => onChange({ depth: Number(target.value), at: null })}
          >
            {[1, 2, 3].map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        </label>
        <label>
          <span className="label">Nodes, at most</span>
          <select
            className="field"
            value={limit}
            onChange={({ target }) => onChange({ limit: Number(target.value), at: null })}
          >
            {[...new Set([...limits, limit])]
              .sort((a, b) => a - b)
              .map((value) => (
                <option key={value}>{value}</option>
              ))}
          </select>
        </label>
        <label>
          <span className="label">Statements, at least</span>
          <select className="field" value={min} onChange={({ target }) => onChange({ min: Number(target.value) })}>
            {[...new Set([1, 2, 3, 5, 10, 20, 50, min])]
              .sort((a, b) => a - b)
              .map((value) => (
                <option key={value}>{value}</option>
              ))}
          </select>
        </label>
      </div>
    </div>
  );
}
