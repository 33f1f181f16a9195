/** Who is interviewed: `The Post spoke to Lena Okafor`, `in an interview with Okafor`, `Okafor talked to the Post`. */

import { isMedia } from '../steps/mention-kinds.ts';
import { chunkOf, type Sentence } from '../steps/sentence.ts';
import type { Token } from '../steps/tokens.ts';

const talking = /^(?:speak|talk|chat|sit|meet|interview)$/;

/** The last word of the name of the one who is asked, or null where a sentence tells of no interview. */
export function interviewee(sentence: Sentence): Token | null {
  for (const [at, { kind, head, verb }] of sentence.chunks.entries()) {
    const talks = kind === 'VG' ? talking.test(verb?.lemma ?? '') : kind === 'NP' && head.lower === 'interview';
    if (!talks) continue;
    let place = at + 1;
    while (/^(?:ADV|PREP)$/.test(chunkOf(sentence, place)?.kind ?? '')) place += 1;
    const asked = personAt(sentence, place) ?? (kind === 'VG' ? personAt(sentence, at - 1) : null);
    if (asked) return asked;
  }
  return null;
}

function personAt(sentence: Sentence, at: number): Token | null {
  const chunk = chunkOf(sentence, at);
  if (chunk?.kind !== 'NP' || chunk.head.tag !== 'PROPN') return null;
  return isMedia(sentence.tokens.slice(chunk.first, chunk.last + 1)) ? null : chunk.head;
}
