/** How large nodes are and how wide links, by the statements behind them. */

/** `nodeRadius(6)` → 10.8: the area goes with the number of statements. */
export function nodeRadius(weight: number): number {
  return Math.min(30, 5 + 2.4 * Math.sqrt(Math.max(0, weight)));
}

/** `linkWidth(4)` → 3: the width goes with the root of the number of statements, so that one does not cover all. */
export function linkWidth(count: number): number {
  return Math.min(9, 0.4 + 1.3 * Math.sqrt(count));
}
