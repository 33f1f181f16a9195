/** The links beneath the names, for those who place these: points along each, and where its arrow is. */

import { bendsOf, manyLinks } from './bends.ts';
import { alongCurve, linkCurve } from './link-curve.ts';
import { linkLooks } from './link-words.ts';
import type { Network, Place } from './network.ts';
import type { LabelLine, Window } from './place-labels.ts';

export interface DrawnNodes {
  /** Where a node is on the page, and how far it reaches; null where it is not drawn. */
  of(id: string): (Place & { readonly radius: number }) | null;
}

/** So far apart are the points, and so far does an arrow reach at zoom 1. */
const step = 12;
const arrow = 5;

/** Of a network with so many links that names cannot keep off them, none. */
export function labelLines(network: Network, nodes: DrawnNodes, { width, height }: Window, zoom: number): LabelLine[] {
  if (network.links.length > manyLinks) return [];
  const bends = bendsOf(network);
  const isSeen = ({ x, y }: Place) => x > 0 && y > 0 && x < width && y < height;
  return network.links.flatMap(({ id, source, target, kind }): LabelLine[] => {
    const [from, to] = [nodes.of(source), nodes.of(target)];
    if (!from || !to) return [];
    const curve = linkCurve(from, to, to.radius, (bends.get(id) ?? 0) * zoom);
    const reach = arrow * zoom;
    const [x, y] = [curve.tip.x - curve.direction.x * reach, curve.tip.y - curve.direction.y * reach];
    const points = alongCurve(curve, step).filter(isSeen);
    return [{ points, head: linkLooks[kind].hasArrow ? { x, y, radius: reach } : null }];
  });
}
