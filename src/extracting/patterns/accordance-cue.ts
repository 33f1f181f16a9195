/** The words that mean “according to”: `according to Berg`, `as per Berg`, `by Berg's account`, `in the words of Berg`. */

import type { Chunk } from '../steps/chunks.ts';
import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';

/** A cue with the chunk in which it begins, and the chunk of its noun; `speaker` where that is not the noun itself. */
export interface AccordanceCue {
  readonly at: number;
  readonly cue: Words;
  readonly noun: number;
  readonly speaker?: Words;
}

/** What somebody tells, that is not somebody himself. */
const tellings =
  /^(?:accounts?|version|telling|reckoning|recollection|words|count|estimate|estimation|view|opinion|assessment|eyes|admission)$/;
const units =
  /^(?:cent|day|week|month|year|hour|minute|second|capita|person|head|night|unit|share|usual|diem|annum|household|game|gallon|barrel|mile|kilo\w*|square|million|\d.*)$/;

/** The cue at a chunk, or null. */
export function accordanceCue(sentence: Sentence, at: number): AccordanceCue | null {
  const chunk = chunkOf(sentence, at);
  if (chunk?.head.lower === 'according') return accordingAt(sentence, at, chunk);
  if (chunk?.head.lower === 'per') return perAt(sentence, at, chunk);
  return /^(?:by|in)$/.test(chunk?.head.lower ?? '') && chunk ? tellingAt(sentence, at, chunk) : null;
}

/** `Berg's account` is told by Berg. */
export function teller({ head, possessor, first }: Chunk, words: Words): Words {
  return possessor !== undefined && /^(?:account|version|telling|recollection)$/.test(head.lower)
    ? { first, last: possessor }
    : words;
}

function accordingAt(sentence: Sentence, at: number, { first }: Chunk): AccordanceCue | null {
  const to = chunkOf(sentence, at + 1);
  const noun = chunkOf(sentence, at + 2);
  if (to?.head.lower !== 'to' || !noun || !/^(?:NP|SUB|VG|QUOTE)$/.test(noun.kind)) return null;
  return { at, cue: { first, last: to.last }, noun: at + 2 };
}

/** `as per Berg`, `…, per Berg`, `Per Berg, …`, not `ten per day`. */
function perAt(sentence: Sentence, at: number, { first, last }: Chunk): AccordanceCue | null {
  const noun = chunkOf(sentence, at + 1);
  const before = chunkOf(sentence, at - 1);
  const as = before?.head.lower === 'as';
  if (noun?.kind !== 'NP' || units.test(sentence.tokens[noun.first]?.lower ?? '')) return null;
  if (!as && before && before.kind !== 'COMMA') return null;
  return { at: as ? at - 1 : at, cue: { first: as && before ? before.first : first, last }, noun: at + 1 };
}

/** `by Berg's account`, `in her view`, `in the words of Berg`, where a clause goes with it. */
function tellingAt(sentence: Sentence, at: number, { first }: Chunk): AccordanceCue | null {
  const noun = chunkOf(sentence, at + 1);
  if (noun?.kind !== 'NP' || !tellings.test(noun.head.lower) || sentence.quoted[first]) return null;
  if (at > 0 && !/^(?:COMMA|CC)$/.test(chunkOf(sentence, at - 1)?.kind ?? '')) return null;
  // `for, in his view, closing it`
  if (at > 1 && chunkOf(sentence, at - 2)?.kind === 'PREP') return null;
  const own = noun.possessor;
  if (own !== undefined)
    return { at, cue: { first: noun.last, last: noun.last }, noun: at + 1, speaker: { first: noun.first, last: own } };
  const of = chunkOf(sentence, at + 2);
  const teller = chunkOf(sentence, at + 3);
  if (of?.head.lower !== 'of' || teller?.kind !== 'NP') return null;
  return { at, cue: { first, last: of.last }, noun: at + 3 };
}
