/** Coordination: where a list of nouns begins that is one subject together. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { isTime } from './chunks.ts';
import { openBefore } from './parentheses.ts';
import { chunkOf, type Sentence } from './sentence.ts';

/** Pronouns that open a clause after "and" rather than end a list. */
const singular = readWords('words', 'subjects');

/** `X, Y and Z said`: where the list begins, unless what stands before "and" is the object of another verb. */
export function coordinationStart(sentence: Sentence, place: number): number {
  let start = place;
  for (let steps = 0; steps < 12; steps += 1) {
    const joint = chunkOf(sentence, start - 1);
    if (
      !(joint?.kind === 'CC' && /^(?:and|or|nor|&)$/.test(joint.head.lower)) &&
      !(joint?.kind === 'COMMA' && start !== place)
    )
      break;
    if (singular.has(chunkOf(sentence, start)?.head.lower ?? '')) break;
    let noun = start - 2;
    if (chunkOf(sentence, noun)?.kind === 'COMMA') noun -= 1;
    // `Ravn Lines (RVN) and Orme University`
    if (chunkOf(sentence, noun)?.kind === 'CLOSE') noun = openBefore(sentence, noun) - 1;
    while (chunkOf(sentence, noun)?.kind === 'NP' && chunkOf(sentence, noun - 1)?.kind === 'PREP') noun -= 2;
    const chunk = chunkOf(sentence, noun);
    const before = chunkOf(sentence, noun - 1);
    if (chunk?.kind !== 'NP' || isTime(chunk)) break;
    if (before && (before.kind === 'VG' || before.kind === 'PREP')) break;
    // `called it a shame and Ray called it a feast`
    if (before?.kind === 'NP' && chunkOf(sentence, noun - 2)?.kind === 'VG') break;
    start = noun;
  }
  return start;
}
