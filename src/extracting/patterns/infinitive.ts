/** An infinitive after its cue: `Berg vowed to stay`, `She refused to answer`. */

import { isFiniteVerb } from '../steps/chunks.ts';
import { clauseEnd } from '../steps/clause-ends.ts';
import { chunkOf, type Sentence } from '../steps/sentence.ts';
import type { Complement, CueVerb } from './pattern.ts';

export function infinitive({ sentence, at, after, frames }: CueVerb): Complement | null {
  const act = frames.get('to');
  const first = chunkOf(sentence, after);
  const place = /^(?:not|never)$/.test(first?.head.lower ?? '') ? after + 1 : after;
  if (!act || !first || chunkOf(sentence, place)?.verb?.form !== 'INFINITIVE') return null;
  const last = chunkOf(sentence, mainVerbAfter(sentence, place, at) ?? clauseEnd(sentence, place, at))?.last;
  if (last === undefined) return null;
  return { pattern: 'infinitive', frame: 'to', act, content: [{ first: first.first, last }] };
}

/** `An official who declined to be named said …`: right after the infinitive of a relative clause the verb of its noun goes on. */
function mainVerbAfter(sentence: Sentence, place: number, cue: number): number | null {
  const who = chunkOf(sentence, cue - 1);
  const isRelative = who?.kind === 'SUB' && /^(?:who|which|that)$/.test(who.head.lower);
  return isRelative && isFiniteVerb(chunkOf(sentence, place + 1)) ? place : null;
}
