/** Figures that two readers of the same words both found: the same measure, numbers and approximation. */

import type { FigureRecord } from '../../src/record/record.ts';

type Compared = Pick<FigureRecord, 'measure' | 'value' | 'low' | 'high' | 'approximation'>;

/** How many figures pair off one to one: `countSharedFigures([twelveDead, twelveDead], [twelveDead])` → 1. */
export function countSharedFigures(first: readonly Compared[], second: readonly Compared[]): number {
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

function keyOf({ measure, value, low, high, approximation }: Compared): string {
  return JSON.stringify([measure, value ?? null, low ?? null, high ?? null, approximation]);
}
