/** A link that is looked at: a sentence, and the statements behind it. */

import type { StatementFilter } from '../api/schema.generated.ts';
import { linkLooks, statementCount } from './link-words.ts';
import type { Network, NetworkLink } from './network.ts';
import type { NetworkActions } from './network-actions.ts';
import { StatementsPanel } from './statements-panel.tsx';

interface LinkPanelProps {
  readonly link: NetworkLink;
  readonly network: Network;
  readonly where: StatementFilter;
  readonly actions: NetworkActions;
}

/** @example <LinkPanel link={link} network={network} where={toFilter(question)} actions={actions} /> */
export function LinkPanel({ link, network, where, actions }: LinkPanelProps) {
  const end = (id: string) => (
    <button type="button" className="link-button" onClick={() => actions.open(id)}>
      {network.nodes.find((node) => node.id === id)?.label ?? id}
    </button>
  );
  return (
    <>
      <header>
        <h2>
          {end(link.source)} <em>{linkLooks[link.kind].verb}</em> {end(link.target)}
        </h2>
        <p className="soft small">
          in {statementCount(link.count)}
          {link.kind === 'MENTIONED_WITH' && ` · tied ${link.weight.toFixed(2)} of 1 (NPMI)`}
        </p>
      </header>
      <StatementsPanel key={link.id} link={link} where={where} />
    </>
  );
}
