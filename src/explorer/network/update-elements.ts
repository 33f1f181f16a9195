/** Brings what Cytoscape.js holds in step with a network: what stays is kept, so that nothing flickers. */

import type { Core } from 'cytoscape';
import type { Network, Places } from './network.ts';
import { linkWidth, nodeRadius } from './sizes.ts';

/** @example updateElements(cy, network, places); */
export function updateElements(cy: Core, { nodes, links }: Network, places: Places): void {
  cy.batch(() => {
    const wanted = new Set([...nodes, ...links].map(({ id }) => id));
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const { id, kind, weight } of nodes) {
      const data = { id, kind, size: 2 * nodeRadius(weight) };
      const position = { ...(places.get(id) ?? { x: 0, y: 0 }) };
      const known = cy.getElementById(id);
      if (known.empty()) cy.add({ group: 'nodes', data, position });
      else known.data(data).position(position);
    }
    for (const { id, source, target, kind, count } of links) {
      const data = { id, source, target, kind, width: linkWidth(count) };
      const known = cy.getElementById(id);
      if (known.empty()) cy.add({ group: 'edges', data });
      else known.data(data);
    }
  });
}
