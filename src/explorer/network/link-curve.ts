/** The way of a link between two nodes, as it is drawn: a quadratic curve that ends at the rim of its target, with its arrow. */

import type { Place } from './network.ts';

export interface LinkCurve {
  readonly from: Place;
  readonly control: Place;
  /** Where its arrow points to, at the rim of its target. */
  readonly tip: Place;
  /** In which direction, as a step of one pixel. */
  readonly direction: Place;
}

/** A line that keeps so far from the centre of its target; `bend` is its control point's distance from the straight way. */
export function linkCurve(from: Place, to: Place, radius: number, bend: number): LinkCurve {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / far, (to.y - from.y) / far];
  const control = { x: (from.x + to.x) / 2 - uy * bend, y: (from.y + to.y) / 2 + ux * bend };
  const last = Math.hypot(to.x - control.x, to.y - control.y) || 1;
  const direction = { x: (to.x - control.x) / last, y: (to.y - control.y) / last };
  return { from, control, direction, tip: { x: to.x - direction.x * radius, y: to.y - direction.y * radius } };
}

/** Places along a curve, not farther than `step` from each other. */
export function alongCurve({ from, control, tip }: LinkCurve, step: number): Place[] {
  const length = Math.hypot(control.x - from.x, control.y - from.y) + Math.hypot(tip.x - control.x, tip.y - control.y);
  const pieces = Math.max(1, Math.ceil(length / step));
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const t = index / pieces;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * control.x + c * tip.x, y: a * from.y + b * control.y + c * tip.y };
  });
}
