/** Beside the network: the node or the link that is looked at, the marked way, or what can be done. */

import { useEffect, useRef } from 'react';
import type { StatementFilter } from '../api/schema.generated.ts';
import { LinkPanel } from './link-panel.tsx';
import { linkLooks } from './link-words.ts';
import type { Network } from './network.ts';
import type { NetworkActions } from './network-actions.ts';
import type { NetworkChoice } from './network-choice.ts';
import { NodePanel } from './node-panel.tsx';

interface NetworkPanelProps {
  readonly network: Network;
  readonly choice: NetworkChoice;
  readonly way: Network;
  readonly where: StatementFilter;
  readonly actions: NetworkActions;
}

const help = {
  drawing:
    'Click a line for the statements behind it, a shape for what it is linked to. Drag a shape to pin it; double-click it to draw its neighbours. Ctrl and the wheel, or two fingers, bring it nearer. Arrow keys go from neighbour to neighbour.',
  table: 'Press a number for the statements behind a link, a name for what it is linked to.',
} as const;

/** @example <NetworkPanel network={network} choice={choice} way={way} where={where} actions={actions} /> */
export function NetworkPanel({ network, choice, way, where, actions }: NetworkPanelProps) {
  const node = network.nodes.find(({ id }) => id === choice.open);
  const link = network.links.find(({ id }) => id === choice.open);
  const panel = useRef<HTMLElement>(null);
  const before = useRef(choice.open);
  useEffect(() => {
    const isOther = choice.open !== null && choice.open !== before.current;
    before.current = choice.open;
    if (!isOther || !panel.current) return;
    panel.current.scrollTo({ top: 0 });
    // On a phone it stands below the drawing, where nobody would see that it has changed.
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const isBelow = panel.current.getBoundingClientRect().top > innerHeight - 96;
    if (isBelow) panel.current.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  }, [choice.open]);
  return (
    <section className="network-panel" ref={panel} aria-label="What is chosen" aria-live="polite">
      {(node || link) && (
        <button type="button" className="button is-quiet network-close" onClick={() => actions.open(null)}>
          Close
        </button>
      )}
      {choice.path && <MarkedWay network={network} way={way} path={choice.path} actions={actions} />}
      {node && (
        <NodePanel
          {...{
            node,
            network,
            actions,
            isExpanded: choice.expand.includes(node.id),
            isPinned: choice.pin.has(node.id),
          }}
        />
      )}
      {link && <LinkPanel {...{ link, network, where, actions }} />}
      {!node && !link && <p className="soft">{choice.show === 'table' ? help.table : help.drawing}</p>}
    </section>
  );
}

interface MarkedWayProps extends Pick<NetworkPanelProps, 'network' | 'way' | 'actions'> {
  readonly path: readonly [string, string];
}

function MarkedWay({ network, way, path, actions }: MarkedWayProps) {
  const nameOf = (id: string) => [...network.nodes, ...way.nodes].find((node) => node.id === id)?.label ?? id;
  return (
    <section className="network-marked">
      <h2>
        From {nameOf(path[0])} to {nameOf(path[1])}
      </h2>
      {way.links.length === 0 ? (
        <p>No way of four links or fewer through the links and statements that are chosen.</p>
      ) : (
        <ul className="network-links">
          {way.links.map(({ id, source, target, kind, count }) => (
            <li key={id}>
              <button type="button" className="link-button" onClick={() => actions.open(id)}>
                {nameOf(source)} <em>{linkLooks[kind].verb}</em> {nameOf(target)}
              </button>{' '}
              <span className="soft number">{count}</span>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={actions.unmarkWay}>
        Unmark
      </button>
    </section>
  );
}
