/** The fullest mention: whom a pronoun, a surname or a description stands for in the end. */

import type { FoundMention } from './mentions.ts';

/** The mention at the end of the way: `she` → `Berg` → `Anna Berg`. */
export function fullestMention(mention: FoundMention, all: readonly FoundMention[]): FoundMention {
  let last = mention;
  for (let steps = 0; steps < 10 && last.standsFor !== null; steps += 1) last = all[last.standsFor] ?? last;
  return last;
}
