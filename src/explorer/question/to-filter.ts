/** The filter of the API that a question means. */

import type { StatementFilter } from '../api/schema.generated.ts';
import type { Question } from './question.ts';

/** `toFilter({ speaker: 'Blinken', hands: 'first' })` → `{ speaker: 'Blinken', depthMax: 0 }` */
export function toFilter({ through, from, to, clock, hands, unnamed, words, ...same }: Question): StatementFilter {
  return {
    ...same,
    ...(through && { or: [{ via: through }, { outlet: through }] }),
    ...(from && (clock === 'said' ? { saidFrom: from } : { publishedFrom: from })),
    ...(to && (clock === 'said' ? { saidTo: to } : { publishedTo: to })),
    ...(hands === 'first' && { depthMax: 0 }),
    ...(hands === 'relayed' && { depthMin: 1 }),
    ...(unnamed && { speakerKind: 'GROUP' }),
    ...(words && { text: words }),
  };
}
