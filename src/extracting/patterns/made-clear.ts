/** Something made clear: `Berg made it clear that the port is closed`, `She made clear she would stay`. */

import { clauseEnd } from '../steps/clause-ends.ts';
import { chunkOf, type Sentence } from '../steps/sentence.ts';
import type { Complement, CueVerb } from './pattern.ts';
import { opensClause } from './reported-clause.ts';

/** The clause after "clear"; "it clear" is a part of the cue. */
export function madeClear({ sentence, at, after }: Pick<CueVerb, 'sentence' | 'at' | 'after'>): Complement | null {
  const lemma = chunkOf(sentence, at)?.verb?.lemma;
  if (lemma === 'let' || lemma === 'put') return madeKnown(sentence, at, after);
  if (lemma !== 'make') return null;
  const first = chunkOf(sentence, after);
  let place = first?.head.lower === 'it' ? after + 1 : after;
  while (chunkOf(sentence, place)?.kind === 'ADV') place += 1;
  const word = chunkOf(sentence, place);
  const next = chunkOf(sentence, place + 1);
  if (!first || !word || !next || !/^(?:clear|plain|known|official)$/.test(word.head.lower)) return null;
  const that = next.kind === 'SUB' && next.head.lower === 'that';
  if (!that && !opensClause(sentence, place + 1)) return null;
  const from = place + (that ? 2 : 1);
  const start = chunkOf(sentence, from)?.first;
  const last = chunkOf(sentence, clauseEnd(sentence, from, at))?.last;
  if (start === undefined || last === undefined) return null;
  const cue = [{ first: first.first, last: word.last }];
  const found = {
    pattern: 'made-clear',
    frame: 'clause',
    act: 'SPEECH' as const,
    content: [{ first: start, last }],
    cue,
  };
  return that ? { ...found, opener: { first: next.first, last: next.last } } : found;
}

/** `Berg let the council know that it rained`, `She put it to him that it rained`: whoever stands between is told. */
function madeKnown(sentence: Sentence, at: number, after: number): Complement | null {
  const lets = chunkOf(sentence, at)?.verb?.lemma === 'let';
  const hearer = chunkOf(sentence, lets ? after : after + 2);
  const place = lets ? after + 1 : after + 3;
  const known = lets
    ? chunkOf(sentence, after + 1)?.verb?.lemma === 'know'
    : chunkOf(sentence, after)?.head.lower === 'it' && chunkOf(sentence, after + 1)?.head.lower === 'to';
  const that = chunkOf(sentence, lets ? place + 1 : place);
  if (!known || hearer?.kind !== 'NP' || !that) return null;
  const opened = that.kind === 'SUB' && that.head.lower === 'that';
  if (!opened && !(lets && opensClause(sentence, place + 1))) return null;
  const from = (lets ? place + 1 : place) + (opened ? 1 : 0);
  const start = chunkOf(sentence, from)?.first;
  const last = chunkOf(sentence, clauseEnd(sentence, from, at))?.last;
  if (start === undefined || last === undefined) return null;
  const words = lets ? chunkOf(sentence, after + 1) : chunkOf(sentence, after);
  const audience = { first: hearer.first, last: hearer.last };
  const cue = words ? [{ first: words.first, last: words.last }] : [];
  const found = {
    pattern: 'made-clear',
    frame: 'told-clause',
    act: 'SPEECH' as const,
    content: [{ first: start, last }],
    cue,
    audience,
  };
  return opened ? { ...found, opener: { first: that.first, last: that.last } } : found;
}
