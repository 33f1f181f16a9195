/** A clause after its cue: `Berg said that the harbour was closed`, `Berg said the harbour was closed`. */

import { type Chunk, isTime } from '../steps/chunks.ts';
import { clauseEnd } from '../steps/clause-ends.ts';
import { chunkOf, type Sentence } from '../steps/sentence.ts';
import { isJudged } from './judged.ts';
import type { Complement, CueVerb } from './pattern.ts';
import { citationEnd } from './setting.ts';
import { thingBefore } from './thing-before.ts';

/** A clause with "that", or without where the verb allows it and a subject and a verb follow. */
export function reportedClause({ sentence, at, after, frames }: CueVerb): Complement | null {
  const act = frames.get('clause') ?? frames.get('that');
  const next = chunkOf(sentence, after);
  if (!act || !next) return null;
  const that = next.kind === 'SUB' && next.head.lower === 'that';
  if (!that && isGap(sentence, at, after)) return isJudged(sentence, at) ? null : gap(sentence, at, after, act);
  if (!that && !(frames.has('clause') && opensClause(sentence, after))) return null;
  if (that && isListed(sentence, after)) return null;
  const from = that ? after + 1 : after;
  const first = chunkOf(sentence, from)?.first;
  const body = that && chunkOf(sentence, from)?.kind === 'COMMA' ? citationEnd(sentence, from + 1) : null;
  const end = clauseEnd(sentence, body ?? from, at);
  const last = chunkOf(sentence, end)?.last;
  // `who will hear the case, six of them from Oslo`: what is heard is no clause.
  if (!that && !sentence.chunks.slice(from, end + 1).some(({ kind }) => kind === 'VG' || kind === 'QUOTE')) return null;
  if (first === undefined || last === undefined || last < first) return null;
  const complement = { pattern: 'reported-clause', frame: 'clause', act, content: [{ first, last }] };
  return that ? { ...complement, opener: { first: next.first, last: next.last } } : complement;
}

/** `said of a list that …`: a relative clause of what it is about. */
function isListed(sentence: Sentence, that: number): boolean {
  const preposition = chunkOf(sentence, that - 2);
  const told = chunkOf(sentence, that - 3)?.kind === 'NP';
  return preposition?.kind === 'PREP' && /^(?:of|about)$/.test(preposition.head.lower) && !told;
}

/** True where a subject and its finite verb begin at a chunk, before any comma that is not closed again. */
export function opensClause(sentence: Sentence, from: number): boolean {
  const first = chunkOf(sentence, from);
  if (!first) return false;
  if (first.kind === 'SUB')
    return (
      first.head.lower === 'whoever' ||
      (/^(?:if|because|when|while|as|although|though|after|unless|since|before)$/.test(first.head.lower) &&
        (clauseAfterComma(sentence, from) || isElliptic(sentence, from + 1)))
    );
  const gerund = first.verb?.form === 'GERUND' && chunkOf(sentence, from - 1)?.kind !== 'COMMA';
  if (first.kind !== 'NP' && !gerund && first.kind !== 'QUOTE') return false;
  const second = chunkOf(sentence, from + 1);
  if (isTime(first) && second?.verb === undefined && !/^(?:of|for)$/.test(second?.head.lower ?? '')) return false;
  let noun = first.kind !== 'QUOTE';
  let commas = 0;
  for (let at = from; at < from + 24; at += 1) {
    const chunk = chunkOf(sentence, at);
    if (!chunk || chunk.kind === 'END' || chunk.kind === 'COLON') return false;
    if (chunk.kind === 'COMMA') commas += 1;
    if (chunk.kind === 'NP') noun = true;
    if (chunk.kind === 'SUB' && !/^(?:who|which|that|whose|where)$/.test(chunk.head.lower)) return false;
    if (chunk.kind === 'SUB') at += relativeLength(sentence, at);
    else if (at > from && noun && isFiniteVerb(sentence, chunk, at))
      return commas !== 1 || chunkOf(sentence, at - 1)?.kind !== 'COMMA';
  }
  return false;
}

/** `if elected`, but not `when asked`, which tells when it was said. */
function isElliptic(sentence: Sentence, at: number): boolean {
  const verb = chunkOf(sentence, at)?.verb;
  return verb?.form === 'ED' && !/^(?:ask|press|question|pressure|quiz)$/.test(verb.lemma);
}

function isFiniteVerb(sentence: Sentence, chunk: Chunk, at: number): boolean {
  if (chunk.verb?.form === 'FINITE') return true;
  if (chunk.verb?.form !== 'ED') return false;
  const next = chunkOf(sentence, at + 1);
  return !(
    next?.kind === 'PREP' &&
    /^(?:by|in|on|at|with|from)$/.test(next.head.lower) &&
    hasFiniteLater(sentence, at + 1)
  );
}

function hasFiniteLater(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const chunk = chunkOf(sentence, at);
    if (!chunk || /^(?:COMMA|END|SUB|CC)$/.test(chunk.kind)) return false;
    if (chunk.verb?.form === 'FINITE') return true;
  }
  return false;
}

function relativeLength(sentence: Sentence, from: number): number {
  for (let at = from + 1; at < from + 8; at += 1) if (chunkOf(sentence, at)?.kind === 'VG') return at - from;
  return 0;
}

function clauseAfterComma(sentence: Sentence, from: number): boolean {
  for (let at = from + 1; at < from + 24; at += 1) {
    const chunk = chunkOf(sentence, at);
    if (!chunk) return false;
    if (chunk.kind === 'COMMA') return /^(?:NP|QUOTE)$/.test(chunkOf(sentence, at + 1)?.kind ?? '');
  }
  return false;
}

/** `a letter that she said was forged`, `which the mayor, Anna Berg, later said was forged`: its verb follows at once, its subject stands before. */
function isGap(sentence: Sentence, at: number, after: number): boolean {
  const verb = chunkOf(sentence, after)?.verb;
  if (after !== at + 1 || (verb?.form !== 'FINITE' && verb?.form !== 'ED')) return false;
  let place = at - 1;
  while (chunkOf(sentence, place)?.kind === 'ADV') place -= 1;
  if (chunkOf(sentence, place)?.kind === 'COMMA') place = beforeApposition(sentence, place);
  if (chunkOf(sentence, place)?.kind !== 'NP') return false;
  const before = chunkOf(sentence, place - 1);
  return before?.kind === 'NP' || (before?.kind === 'SUB' && /^(?:that|which|who|what)$/.test(before.head.lower));
}

/** The noun that is named between the commas: `the mayor` of `the mayor, Anna Berg,`. */
function beforeApposition(sentence: Sentence, close: number): number {
  const named = chunkOf(sentence, close - 1)?.kind === 'NP' && chunkOf(sentence, close - 2)?.kind === 'COMMA';
  return named ? close - 3 : -1;
}

function gap(sentence: Sentence, at: number, after: number, act: Complement['act']): Complement | null {
  const first = chunkOf(sentence, after)?.first;
  const last = chunkOf(sentence, clauseEnd(sentence, after, at))?.last;
  if (first === undefined || last === undefined) return null;
  const thing = thingBefore(sentence, at);
  const content = thing ? [{ first: thing.first, last: thing.last }] : [];
  return { pattern: 'reported-clause', frame: 'gap', act, content: [...content, { first, last }] };
}
