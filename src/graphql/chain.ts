/** The chain of a statement: outlet, relays nearest to the article first, speaker. */

import type { StatementNode } from '../reading/nodes.ts';

export interface ChainLinkNode {
  readonly position: number;
  readonly role: 'OUTLET' | 'RELAY' | 'SPEAKER';
  readonly entity: string;
}

/** The links of a statement's chain; relays keep their positions, the outlet stands at 0. */
export function chainOf({ outlet, relays, speaker }: StatementNode): ChainLinkNode[] {
  return [
    { position: 0, role: 'OUTLET', entity: outlet },
    ...relays.map(({ position, entity }) => ({ position, role: 'RELAY' as const, entity })),
    { position: relays.length + 1, role: 'SPEAKER', entity: speaker },
  ];
}
