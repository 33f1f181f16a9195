/** A remark on the clause before: `She claimed that he had lied, something he denied`, `…, a charge the council rejects`. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { framesOf } from '../lexicons/verb-frames.ts';
import { isTime } from '../steps/chunks.ts';
import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';
import type { Subject } from '../steps/subjects.ts';
import type { Complement, CueVerb } from './pattern.ts';

const remarks = readWords('words', 'remarks');

/** The clause that is remarked on: what somebody else says in it, or all of it. */
export function remarkOn({ sentence, at, after, frames }: CueVerb, { chunk: subject }: Subject): Complement | null {
  const that = /^(?:that|which)$/.test(chunkOf(sentence, subject - 1)?.head.lower ?? '') ? 1 : 0;
  const noun = chunkOf(sentence, subject - 1 - that);
  const mark = subject - 2 - that;
  if (frames.get('object') !== 'SPEECH' || noun?.kind !== 'NP' || !remarks.has(noun.head.lower)) return null;
  if (!/^(?:COMMA|DASH)$/.test(chunkOf(sentence, mark)?.kind ?? '') || !isLast(sentence, after)) return null;
  const content = saidBefore(sentence, Math.min(mark, at));
  return content && { pattern: 'remark-on', frame: 'before', act: 'SPEECH', content: [content] };
}

/** Nothing but when and where follows, before a mark. */
function isLast(sentence: Sentence, after: number): boolean {
  const next = chunkOf(sentence, after);
  return !next || /^(?:END|COMMA|DASH|PREP|ADV|CC)$/.test(next.kind) || isTime(next);
}

function saidBefore(sentence: Sentence, mark: number): Words | null {
  const before = sentence.chunks.slice(0, mark);
  const cue = before.findIndex(({ verb }) => framesOf(verb?.lemma ?? '')?.get('clause') === 'SPEECH');
  const that = before.findIndex(({ kind, head }, place) => place > cue && kind === 'SUB' && head.lower === 'that');
  const first = before[cue < 0 ? 0 : (that < 0 ? cue : that) + 1];
  const last = before.at(-1);
  const isClause = before.some(({ verb, first: place }) => verb?.form !== undefined && place >= (first?.first ?? 0));
  return first && last && isClause && first.first < last.last ? { first: first.first, last: last.last } : null;
}
