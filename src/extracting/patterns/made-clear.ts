/** Something made clear: `Berg made it clear that the port is closed`, `She made clear she would stay`. */

import { clauseEnd } from '../steps/clause-ends.ts';
import { chunkOf } from '../steps/sentence.ts';
import type { Complement, CueVerb } from './pattern.ts';
import { opensClause } from './reported-clause.ts';

/** The clause after "clear"; "it clear" is a part of the cue. */
export function madeClear({ sentence, at, after }: Pick<CueVerb, 'sentence' | 'at' | 'after'>): Complement | null {
  if (chunkOf(sentence, at)?.verb?.lemma !== 'make') return null;
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
