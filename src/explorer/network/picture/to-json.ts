/** A network as JSON: nodes with their places and links, as d3, sigma and Cytoscape.js take them. */

import type { Network, Places } from '../network.ts';

/** A whole file. */
export function toJson(network: Network, places: Places, source: string): string {
  // What a node or a link has beside these is the page's own.
  const nodes = network.nodes.map(({ id, label, kind, weight }) => ({ id, label, kind, weight, ...places.get(id) }));
  const links = network.links.map(({ id, source, target, kind, weight, count }) => ({
    ...{ id, source, target, kind, weight, count },
  }));
  return `${JSON.stringify({ source, nodes, links }, null, 2)}\n`;
}
