/** Figures that both annotators found: the same measure, numbers and approximation in the same article. */

import type { FigureRecord } from '../../src/record/record.ts';

/** How many figures pair off one to one: `countSharedFigures([twelveDead, twelveDead], [twelveDead])` → 1. */
export function countSharedFigures(first: readonly FigureRecord[], second: readonly FigureRecord[]): number {
  const left = second.map(keyOf);
  let shared = 0;
  for (const figure of first) {
    const at = left.indexOf(keyOf(figure));
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return shared;
}

function keyOf({ measure, value, low, high, approximation }: FigureRecord): string {
  return JSON.stringify([measure, value ?? null, low ?? null, high ?? null, approximation]);
}
