/** What a speaker knew better: `told them the roof was sound although he knew it leaked` says what he told up to “although”. */

import { chunkOf, type Sentence } from './sentence.ts';

/** True where such a clause begins in a content that begins at chunk `from` and speaks of something else than of himself. */
export function isOwnKnowledge(sentence: Sentence, from: number, place: number): boolean {
  if (/^(?:he|she|they|i|we)$/.test(chunkOf(sentence, from)?.head.lower ?? '')) return false;
  const [opening, subject, second] = sentence.chunks.slice(place, place + 3);
  if (sentence.quoted[opening?.first ?? 0]) return false;
  if (opening?.verb?.form === 'GERUND')
    return opening.verb.lemma === 'know' && chunkOf(sentence, place - 1)?.kind === 'COMMA';
  if (opening?.kind === 'PREP') return opening.head.lower === 'despite' && subject?.verb?.lemma === 'know';
  const contrasts = opening?.kind === 'SUB' && /^(?:although|though|when|while)$/.test(opening.head.lower);
  if (!contrasts || !/^(?:he|she|they)$/.test(subject?.head.lower ?? '')) return false;
  return second?.verb?.lemma === 'know' && second.verb.modal === null;
}
