/** Whether a node stands at a place of the drawing, for what answers the mouse or a finger before Cytoscape.js does. */

import type { Core } from 'cytoscape';

/** The place is in pixels of the window's part. */
export function hasNodeAt(cy: Core, x: number, y: number): boolean {
  const zoom = cy.zoom();
  return cy
    .nodes()
    .toArray()
    .some((node) => {
      const at = node.renderedPosition();
      return Math.hypot(at.x - x, at.y - y) <= (zoom * node.width()) / 2 + 2;
    });
}
