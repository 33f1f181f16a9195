/** A network as GEXF with its places, sizes and colours, for Gephi: by graphology-gexf. */

import { MultiGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { Network, Places } from '../network.ts';
import type { Palette } from '../palette.ts';
import { linkWidth, nodeRadius } from '../sizes.ts';

/** What it tells of itself; `day` is the one on which it is written. */
export interface GexfMeta {
  readonly title: string;
  readonly source: string;
  readonly day: string;
}

/** A whole file. */
export function toGexf(
  { nodes, links }: Network,
  places: Places,
  palette: Palette,
  { title, source, day }: GexfMeta,
): string {
  const graph = new MultiGraph();
  graph.mergeAttributes({ lastModifiedDate: day, creator: 'Hearsay', description: `${title}, ${source}` });
  for (const { id, label, kind, weight } of nodes) graph.addNode(id, { label, kind, weight, ...places.get(id) });
  for (const { id, source, target, kind, weight, count } of links) {
    const add = kind === 'MENTIONED_WITH' ? 'addUndirectedEdgeWithKey' : 'addDirectedEdgeWithKey';
    graph[add](id, source, target, { kind, weight, count });
  }
  const gexf = write(graph, {
    formatNode: (_id, { label, kind, weight, x, y }) => ({
      ...{ label, attributes: { kind, weight } },
      // Upwards in Gephi, downwards on a page.
      viz: { x, y: -y, size: nodeRadius(weight), color: palette.kinds[kind as keyof Palette['kinds']] },
    }),
    formatEdge: (_id, { kind, weight, count }) => ({
      ...{ label: kind, weight: count, attributes: { kind, weight } },
      viz: { color: palette.links[kind as keyof Palette['links']], thickness: linkWidth(count) },
    }),
  });
  // The writer's address of the namespace has a stroke too many, and readers that hold to it find no places.
  return gexf.replace('"http:///www.gexf.net/', '"http://www.gexf.net/');
}
