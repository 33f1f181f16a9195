/** The nodes of a drawing with the names that they may get, and where they are on the page. */

import type { Core } from 'cytoscape';
import type { Marks } from './drawing-events.ts';
import type { NamedNode } from './label-layer.ts';
import type { Network } from './network.ts';
import { nodeRadius } from './sizes.ts';

/** What is looked at comes first, be it a node or the ends of a link, then what is on the marked way, then what stands in most statements. */
export function namedNodes(cy: Core, { nodes, links }: Network, { open, at, way, faded }: Marks): NamedNode[] {
  const zoom = cy.zoom();
  const link = links.find(({ id }) => id === open);
  return nodes.flatMap(({ id, label, weight }): NamedNode[] => {
    const node = cy.getElementById(id);
    if (node.empty() || faded.has(id)) return [];
    const isStrong = id === open || id === at;
    const isEnd = id === link?.source || id === link?.target;
    const rank = weight + (isStrong || isEnd ? 1e6 : way.has(id) ? 1e5 : 0);
    return [{ id, name: label, ...node.renderedPosition(), radius: nodeRadius(weight) * zoom, rank, isStrong }];
  });
}
