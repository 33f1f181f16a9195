/** What shapes, colours and lines of the drawing mean: only those that are in it. */

import type { EntityKind, GraphLinkKind } from '../api/schema.generated.ts';
import { KindMark } from '../entity/kind-mark.tsx';
import { kindOrder, kinds } from '../entity/kinds.ts';
import { linkLooks, linkOrder } from './link-words.ts';
import type { Network } from './network.ts';

/** @example <NetworkLegend network={network} /> */
export function NetworkLegend({ network: { nodes, links } }: { readonly network: Network }) {
  const nodeKinds = kindOrder.filter((kind) => nodes.some((node) => node.kind === kind));
  const linkKinds = linkOrder.filter((kind) => links.some((link) => link.kind === kind));
  return (
    <figcaption className="network-legend">
      <ul>
        {nodeKinds.map((kind) => (
          <LegendKind key={kind} kind={kind} />
        ))}
      </ul>
      <ul>
        {linkKinds.map((kind) => (
          <LegendLink key={kind} kind={kind} />
        ))}
        <li className="soft">Larger and thicker: in more statements</li>
      </ul>
    </figcaption>
  );
}

function LegendKind({ kind }: { readonly kind: EntityKind }) {
  return (
    <li>
      <KindMark kind={kind} /> {kinds[kind].plural}
    </li>
  );
}

/** A sample of a kind's line, with its arrow. */
export function LegendLink({ kind }: { readonly kind: GraphLinkKind }) {
  const { verb, dash, hasArrow } = linkLooks[kind];
  return (
    <li>
      <svg className={`link-sample is-${kind.toLowerCase().replace('_', '-')}`} viewBox="0 0 34 10" aria-hidden="true">
        <path d={`M1 5H${hasArrow ? 26 : 33}`} strokeDasharray={dash.join(' ') || undefined} />
        {hasArrow && <path className="head" d="M25 1 33 5 25 9Z" />}
      </svg>{' '}
      {verb}
    </li>
  );
}
