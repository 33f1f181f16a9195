/** The network as tables: every node and every link of the drawing, with all that can be done with them. */

import { useState } from 'react';
import { KindMark } from '../entity/kind-mark.tsx';
import { linkLooks } from './link-words.ts';
import type { Network } from './network.ts';
import type { NetworkActions } from './network-actions.ts';
import { neighboursOf } from './next-neighbour.ts';

/** How many rows come at once. */
const page = 200;

interface NetworkTableProps {
  readonly network: Network;
  readonly actions: NetworkActions;
  readonly open: string | null;
}

/** @example <NetworkTable network={network} actions={actions} open={choice.open} /> */
export function NetworkTable({ network, actions, open }: NetworkTableProps) {
  const [rows, setRows] = useState(page);
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  return (
    <div className="network-tables">
      <table className="figures">
        <caption>{network.links.length.toLocaleString('en')} links</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Link</th>
            <th scope="col">To</th>
            <th scope="col" className="is-number">
              Statements
            </th>
          </tr>
        </thead>
        <tbody>
          {network.links.slice(0, rows).map(({ id, source, target, kind, count }) => (
            <tr key={id} className={id === open ? 'is-open' : undefined}>
              <td>{nodes.get(source)?.label}</td>
              <td>{linkLooks[kind].verb}</td>
              <td>{nodes.get(target)?.label}</td>
              <td className="is-number">
                <button
                  type="button"
                  className="link-button number"
                  data-step
                  aria-label={`${count} statements: ${nodes.get(source)?.label} ${linkLooks[kind].verb} ${nodes.get(target)?.label}`}
                  onClick={() => actions.open(id)}
                >
                  {count}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="figures">
        <caption>{network.nodes.length.toLocaleString('en')} nodes</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" className="is-number">
              Statements
            </th>
            <th scope="col" className="is-number">
              Linked to
            </th>
            <th scope="col">Do</th>
          </tr>
        </thead>
        <tbody>
          {network.nodes.slice(0, rows).map(({ id, label, kind, weight }) => (
            <tr key={id} className={id === open ? 'is-open' : undefined}>
              <th scope="row" className="network-name">
                <KindMark kind={kind} isNamed />{' '}
                <button type="button" className="link-button" onClick={() => actions.open(id)}>
                  {label}
                </button>
              </th>
              <td className="is-number">{weight}</td>
              <td className="is-number">{neighboursOf(network, id).length}</td>
              <td className="network-do">
                <button
                  type="button"
                  className="link-button"
                  aria-label={`Expand ${label}`}
                  onClick={() => actions.expand(id)}
                >
                  Expand
                </button>{' '}
                <button
                  type="button"
                  className="link-button"
                  aria-label={`Hide ${label}`}
                  onClick={() => actions.hide(id)}
                >
                  Hide
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows < Math.max(network.links.length, network.nodes.length) && (
        <button type="button" className="button" onClick={() => setRows(rows + page)}>
          More rows
        </button>
      )}
    </div>
  );
}
