/** A cue in an "as" clause: `As Berg noted, the harbour was closed`, `As reported by the Post, …`, `…, as she put it, …`. */

import { isTime } from '../steps/chunks.ts';
import { clauseEnd } from '../steps/clause-ends.ts';
import { isCue, isSpeech } from '../steps/clause-verbs.ts';
import { nounPhraseEnd } from '../steps/noun-phrases.ts';
import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';
import type { Subject } from '../steps/subjects.ts';
import type { Complement, CueVerb } from './pattern.ts';
import { opensClause } from './reported-clause.ts';

/** The clause after the comma that ends the "as" clause; without one the words before it. */
export function asNoted({ sentence, at, after, frames }: CueVerb, subject: Subject): Complement | null {
  const act = frames.get('quote') ?? frames.get('clause');
  if (!act) return null;
  const as = sentence.chunks.findIndex(({ last }) => last === subject.first - 1);
  const before = chunkOf(sentence, as);
  if (before?.head.lower !== 'as' || chunkOf(sentence, as - 1)?.head.lower === 'even' || at - as > 14) return null;
  if (sentence.chunks.slice(as, at).some(({ verb }) => verb?.form === 'FINITE')) return null;
  for (let place = after; place < at + 8; place += 1) {
    const chunk = chunkOf(sentence, place);
    if (!chunk || chunk.kind === 'END') return noteAfter(sentence, as, act);
    if (/^(?:SUB|VG)$/.test(chunk.kind)) return null;
    if (chunk.kind === 'NP' && !isTime(chunk) && chunkOf(sentence, place - 1)?.kind !== 'PREP' && !frames.has('told'))
      return null;
    if (chunk.kind !== 'COMMA') continue;
    const first = chunkOf(sentence, place + 1)?.first;
    const last = chunkOf(sentence, clauseEnd(sentence, place + 1, place))?.last;
    if (first === undefined || last === undefined) return null;
    const start = chunkOf(sentence, 0)?.first ?? 0;
    const comma = chunkOf(sentence, as - 1);
    // `“No,” says Berg, who has, as she puts it, “a key”`: what stands before is said already.
    const cued = sentence.chunks.slice(0, as).some(isSpeech);
    const content =
      comma?.kind === 'COMMA' && as >= 2 && !cued
        ? [
            { first: start, last: comma.first - 1 },
            { first, last },
          ]
        : [{ first, last }];
    return { pattern: 'as-noted', frame: 'as-noted', act, content };
  }
  return null;
}

/** `The harbour was closed, as Berg noted in the Gazette.`: the words before the comma. */
function noteAfter(sentence: Sentence, as: number, act: Complement['act']): Complement | null {
  const comma = chunkOf(sentence, as - 1);
  const before = chunkOf(sentence, as - 2);
  if (comma?.kind !== 'COMMA' || as < 4 || (before && isCue(before))) return null;
  return { pattern: 'as-noted', frame: 'as-noted', act, content: [{ first: 0, last: comma.first - 1 }] };
}

/** `As reported by the Post, the harbour was closed`: the one after "by" speaks. */
export function asReportedBy({
  sentence,
  at,
  after,
  frames,
}: CueVerb): (Complement & { readonly speaker: Words }) | null {
  const act = frames.get('quote') ?? frames.get('clause');
  const noun = chunkOf(sentence, after + 1);
  if (!act || chunkOf(sentence, at - 1)?.head.lower !== 'as' || chunkOf(sentence, after)?.head.lower !== 'by')
    return null;
  const end = nounPhraseEnd(sentence, after + 1);
  if (noun?.kind !== 'NP') return null;
  if (/^(?:END|OPEN)$/.test(chunkOf(sentence, end + 1)?.kind ?? 'END')) {
    const found = noteAfter(sentence, at - 1, act);
    return found && { ...found, speaker: { first: noun.first, last: chunkOf(sentence, end)?.last ?? noun.last } };
  }
  const comma = chunkOf(sentence, end + 1)?.kind === 'COMMA';
  // `As reported by the Post the harbour was closed`
  const clause = comma ? end + 2 : at === 1 ? clauseAfter(sentence, after + 1) : null;
  const start = clause === null ? undefined : chunkOf(sentence, clause);
  if (clause === null || !start) return null;
  const last = chunkOf(sentence, clauseEnd(sentence, clause, clause - 1))?.last;
  if (last === undefined) return null;
  const speaker = { first: noun.first, last: chunkOf(sentence, Math.min(end, clause - 1))?.last ?? noun.last };
  const by = chunkOf(sentence, after);
  const cue = by ? [{ first: by.first, last: by.last }] : [];
  return { pattern: 'as-noted', frame: 'as-noted', act, content: [{ first: start.first, last }], cue, speaker };
}

/** The noun with which a clause begins right after the one who says it: `by the Post the harbour was closed`. */
function clauseAfter(sentence: Sentence, noun: number): number | null {
  const next = chunkOf(sentence, noun + 1);
  return next?.kind === 'NP' && !isTime(next) && opensClause(sentence, noun + 1) ? noun + 1 : null;
}
