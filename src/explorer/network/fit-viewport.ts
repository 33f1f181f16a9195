/** The viewport that shows all nodes, without asking Cytoscape.js for their boxes: for those it would work out every style first. */

import type { Place } from './network.ts';
import type { Window } from './place-labels.ts';

export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Nearer than this nobody needs to be to see all. */
const nearest = 1.25;

/** Null where there is nothing to show. @example fitViewport([{ x: 0, y: 0, radius: 8 }], { width: 800, height: 600 }) */
export function fitViewport(
  nodes: readonly (Place & { readonly radius: number })[],
  { width, height }: Window,
): Viewport | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, radius } of nodes) {
    left = Math.min(left, x - radius);
    top = Math.min(top, y - radius);
    right = Math.max(right, x + radius);
    bottom = Math.max(bottom, y + radius);
  }
  if (left > right || width === 0 || height === 0) return null;
  const margin = Math.min(64, width / 9);
  const [roomX, roomY] = [width - 2 * margin, height - 2 * margin];
  const zoom = Math.min(nearest, roomX / (right - left), roomY / (bottom - top));
  return { zoom, x: width / 2 - (zoom * (left + right)) / 2, y: height / 2 - (zoom * (top + bottom)) / 2 };
}
