/** A network as JSON: nodes with their places and links, as d3, sigma and Cytoscape.js take them. */

import type { Network, Places } from '../network.ts';

/** A whole file. */
export function toJson({ nodes, links }: Network, places: Places, source: string): string {
  return `${JSON.stringify({ source, nodes: nodes.map((node) => ({ ...node, ...places.get(node.id) })), links }, null, 2)}\n`;
}
