/** A thing that stands before its clause: `what critics call …`, `an effort Berg deemed …`, `a letter she said was forged`. */

import { type Chunk, isTime } from '../steps/chunks.ts';
import { chunkOf, type Sentence } from '../steps/sentence.ts';

/** The pronoun or the noun before a subject: `what` in `what critics call`, `an effort` in `an effort Berg deemed`. */
export function thingBefore(sentence: Sentence, at: number): Chunk | null {
  for (let place = at - 1; place >= Math.max(0, at - 8); place -= 1) {
    const chunk = chunkOf(sentence, place);
    const before = chunkOf(sentence, place - 1);
    if (chunk?.kind === 'SUB') {
      if (!/^(?:what|which|that|whom)$/.test(chunk.head.lower)) return null;
      return chunk.head.lower === 'what' || before?.kind !== 'NP' ? chunk : before;
    }
    if (chunk?.kind === 'NP' && before?.kind === 'NP' && !isTime(before)) return before;
    if (chunk?.kind === 'COMMA' && before?.kind === 'NP' && chunkOf(sentence, place + 2)?.kind === 'COMMA') continue;
    if ((chunk?.kind === 'COMMA' && place < at - 1) || chunk?.kind === 'VG') return null;
  }
  return null;
}
