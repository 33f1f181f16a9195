/** How many labels of a picture are crossed by another. */

import type { Box } from './drawing.ts';

/** Counts the boxes that overlap any other one. */
export function countOverlaps(boxes: readonly Box[]): number {
  return boxes.filter((one) =>
    boxes.some(
      (other) =>
        other !== one &&
        one.left < other.right &&
        other.left < one.right &&
        one.top < other.bottom &&
        other.top < one.bottom,
    ),
  ).length;
}
