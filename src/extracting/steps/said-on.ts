/** The day something was said, from "Sunday", "yesterday" or "last week" beside its cue and the day of publication. */

import { spanOfDate } from '../../record/partial-date.ts';
import type { PartialDate } from '../../record/record.ts';
import type { Attribution } from './attribution.ts';
import { dateAt } from './dates.ts';
import { chunkOf, type Sentence, type Words } from './sentence.ts';

/** How far from the cue, in chunks, a day may stand. */
const far = 30;
/** `in a notice published on Thursday`: what a notice was, its words were. */
const issuing = /^(?:publish|issue|release|post|send|deliver|air|broadcast|record|hold|circulate)$/;

/**
 * The day beside the cue; null where there is none, where it belongs to another verb, or where the publication is not known.
 * `outer` are the parts of the statement that holds this one: what stands outside of them is that one's.
 */
export function saidOn(
  attribution: Attribution,
  outer: readonly Words[] | null,
  published: string | undefined,
): PartialDate | null {
  const day = published ? spanOfDate(published)?.last : undefined;
  const [cue] = attribution.cue;
  if (day === undefined || !cue) return null;
  const { sentence } = attribution;
  const time = Date.parse(`${day}T00:00:00Z`);
  const place = sentence.chunks.findIndex(({ first, last }) => first <= cue.first && cue.first <= last);
  let best: PartialDate | null = null;
  let nearest = far;
  for (const [at, chunk] of sentence.chunks.entries()) {
    if (Math.abs(at - place) >= nearest || holds(attribution.content, chunk)) continue;
    if (outer && !holds(outer, chunk)) continue;
    if (!isOf(attribution, at, place)) continue;
    const date = dateIn(sentence, chunk, time);
    if (date !== null) [best, nearest] = [date, Math.abs(at - place)];
  }
  return best;
}

function dateIn({ tokens }: Sentence, { first, last }: Words, published: number): PartialDate | null {
  for (let index = first; index <= last; index += 1) {
    const date = dateAt(tokens, index, published);
    if (date !== null) return date;
  }
  return null;
}

function holds(parts: readonly Words[], { first, last }: Words): boolean {
  return parts.some((part) => part.first <= first && last <= part.last);
}

/** True where no other verb stands between a day and its cue, on the day's left or on the way to the cue. */
function isOf({ sentence, content, cue, speaker }: Attribution, at: number, place: number): boolean {
  const own = (chunk: Words) => holds(cue, chunk) || holds(content, chunk);
  if (at < place && /^(?:CC|ADV)$/.test(chunkOf(sentence, place - 1)?.kind ?? '') && place - at < 4) return true;
  const isVerb = (from: number) => {
    const chunk = chunkOf(sentence, from);
    if (chunk?.verb && issuing.test(chunk.verb.lemma) && chunk.verb.form !== 'FINITE') return false;
    return chunk?.kind === 'VG' && chunk.verb?.form !== 'INFINITIVE' && !own(chunk);
  };
  // `Berg, who arrived on Sunday, said`: leftwards a verb of its own.
  for (let left = at - 1; left >= 0 && left > at - 6; left -= 1) {
    const chunk = chunkOf(sentence, left);
    if (!chunk || own(chunk) || /^(?:COMMA|END|QUOTE|COLON)$/.test(chunk.kind)) break;
    if (isVerb(left)) return false;
  }
  const [from, to] = at < place ? [at, place] : [place + 1, at];
  for (let between = from; between < to; between += 1) {
    const chunk = chunkOf(sentence, between);
    if (chunk?.head.text === ';' && !own(chunk)) return false;
    if (isVerb(between) && !(speaker && chunk && holds([speaker], chunk)) && !isAside(sentence, between)) return false;
  }
  return true;
}

/** `who leads the party`, `speaking in Oslo`: verbs that only describe. */
function isAside(sentence: Sentence, at: number): boolean {
  const before = chunkOf(sentence, at - 1);
  return chunkOf(sentence, at)?.verb?.form === 'GERUND' || (before?.kind === 'SUB' && /^wh/.test(before.head.lower));
}
