/** A node that is looked at: what it is, whom it is linked to, and what can be done with it. */

import { Link } from 'wouter';
import { entityPath } from '../entity/entity-link.tsx';
import { KindMark } from '../entity/kind-mark.tsx';
import { kinds } from '../entity/kinds.ts';
import { linkLooks, statementCount } from './link-words.ts';
import type { Network, NetworkNode } from './network.ts';
import type { NetworkActions } from './network-actions.ts';

interface NodePanelProps {
  readonly node: NetworkNode;
  readonly network: Network;
  readonly actions: NetworkActions;
  readonly isExpanded: boolean;
  readonly isPinned: boolean;
}

/** @example <NodePanel node={node} network={network} actions={actions} isExpanded={false} isPinned={false} /> */
export function NodePanel({ node, network, actions, isExpanded, isPinned }: NodePanelProps) {
  const { id, label, kind, weight } = node;
  const names = new Map(network.nodes.map((other) => [other.id, other.label]));
  const links = network.links.filter(({ source, target }) => source === id || target === id);
  const others = network.nodes.filter((other) => other.id !== id);
  return (
    <>
      <header>
        <h2>
          <KindMark kind={kind} isNamed /> {label}
        </h2>
        <p className="soft small">
          {kinds[kind].name} in {statementCount(weight)} · <Link href={entityPath(id)}>All about it</Link>
        </p>
        <div className="network-actions">
          <button type="button" className="button" aria-pressed={isExpanded} onClick={() => actions.expand(id)}>
            Draw its neighbours
          </button>
          <button type="button" className="button" aria-pressed={isPinned} onClick={() => actions.pin(id)}>
            Pin
          </button>
          <button type="button" className="button" onClick={() => actions.hide(id)}>
            Hide
          </button>
          <button type="button" className="button" onClick={() => actions.drawAround(id)}>
            Draw around it
          </button>
        </div>
        {others.length > 0 && (
          <label className="network-way">
            <span className="small">Mark the shortest way to</span>
            <select className="field" value="" onChange={({ target }) => actions.markWay(id, target.value)}>
              <option value="">choose…</option>
              {others
                .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
                .map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.label}
                  </option>
                ))}
            </select>
          </label>
        )}
      </header>
      <h3>{links.length === 1 ? 'One link' : `${links.length} links`}</h3>
      <ul className="network-links">
        {links.map((link) => (
          <li key={link.id}>
            <button type="button" className="link-button" onClick={() => actions.open(link.id)}>
              {names.get(link.source)} <em>{linkLooks[link.kind].verb}</em> {names.get(link.target)}
            </button>{' '}
            <span className="soft number">{link.count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
