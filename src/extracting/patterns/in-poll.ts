/** What a poll shows: `In a poll last week, most voters backed Berg`, `Berg leads Ray in the latest survey`. */

import { framesOf } from '../lexicons/verb-frames.ts';
import { isFiniteVerb, isTime } from '../steps/chunks.ts';
import { clauseEnd } from '../steps/clause-ends.ts';
import { nounPhraseEnd } from '../steps/noun-phrases.ts';
import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';
import type { Accordance } from './according-to.ts';

const polls = /^(?:polls?|surveys?|polling)$/;
/** “In the polls” is where somebody stands, “in a poll” what was found. */
const one = /^(?:poll|survey|average)$/;

/** The “in” at chunk `at` with its poll, and the clause after the comma or before it. */
export function inPoll(sentence: Sentence, at: number): Accordance | null {
  const cue = chunkOf(sentence, at);
  const noun = chunkOf(sentence, at + 1);
  if (cue?.head.lower !== 'in' || noun?.kind !== 'NP' || sentence.quoted[cue.first]) return null;
  const end = pollEnd(sentence, at + 1);
  const content = end === null ? null : at < 2 ? clauseAfter(sentence, end + 1) : clauseBefore(sentence, at, end);
  if (end === null || !content) return null;
  const speaker = { first: noun.first, last: chunkOf(sentence, end)?.last ?? noun.last };
  return { cue: { first: cue.first, last: cue.last }, speaker, content: [content] };
}

/** The last chunk of the poll: `an average of polls in Ohio`, `a poll released Monday`. */
function pollEnd(sentence: Sentence, at: number): number | null {
  let end = nounPhraseEnd(sentence, at);
  const heads = sentence.chunks.slice(at, end + 1).filter(({ kind }) => kind === 'NP');
  if (!heads.some(({ head }) => polls.test(head.lower))) return null;
  if (chunkOf(sentence, end + 1)?.verb?.form === 'ED') {
    end += 1;
    const after = chunkOf(sentence, end + 1);
    if (after?.kind === 'PREP' || after?.kind === 'NP')
      end = nounPhraseEnd(sentence, after.kind === 'PREP' ? end + 2 : end + 1);
  }
  const time = chunkOf(sentence, end + 1);
  return time && isTime(time) ? end + 1 : end;
}

function clauseAfter(sentence: Sentence, comma: number): Words | null {
  const first = chunkOf(sentence, comma + 1)?.first;
  if (chunkOf(sentence, comma)?.kind !== 'COMMA' || first === undefined) return null;
  const last = chunkOf(sentence, clauseEnd(sentence, comma + 1, comma))?.last;
  return last !== undefined && hasVerb(sentence, comma + 1, sentence.chunks.length) ? { first, last } : null;
}

/** The words from the last conjunction on, unless their verb says something itself. */
function clauseBefore(sentence: Sentence, at: number, end: number): Words | null {
  if (!one.test(chunkOf(sentence, at + 1)?.head.lower ?? '')) return null;
  if (!/^(?:END|COMMA|PREP)$/.test(chunkOf(sentence, end + 1)?.kind ?? 'END')) return null;
  let start = at - 1;
  while (start > 0 && !/^(?:COMMA|SUB|END|COLON|QUOTE|DASH)$/.test(chunkOf(sentence, start - 1)?.kind ?? ''))
    start -= 1;
  if (chunkOf(sentence, start)?.kind === 'CC') start += 1;
  const first = chunkOf(sentence, start);
  const last = chunkOf(sentence, at - 1)?.last;
  if (first?.kind !== 'NP' || last === undefined || !hasVerb(sentence, start, at) || says(sentence, start, at))
    return null;
  return { first: first.first, last };
}

function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  return sentence.chunks.slice(from, to).some(isFiniteVerb);
}

/** `voters said in a poll`: the poll is where it was said. */
function says(sentence: Sentence, from: number, to: number): boolean {
  return sentence.chunks.slice(from, to).some(({ verb }) => {
    const frames = verb && framesOf(verb.lemma);
    return frames !== undefined && (frames.has('quote') || frames.has('ask') || frames.has('told'));
  });
}
