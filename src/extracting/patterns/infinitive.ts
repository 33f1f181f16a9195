/** An infinitive after its cue: `Berg vowed to stay`, `She refused to answer`. */

import { clauseEnd } from '../steps/clause-ends.ts';
import { chunkOf } from '../steps/sentence.ts';
import type { Complement, CueVerb } from './pattern.ts';

export function infinitive({ sentence, at, after, frames }: CueVerb): Complement | null {
  const act = frames.get('to');
  const first = chunkOf(sentence, after);
  const place = /^(?:not|never)$/.test(first?.head.lower ?? '') ? after + 1 : after;
  if (!act || !first || chunkOf(sentence, place)?.verb?.form !== 'INFINITIVE') return null;
  const last = chunkOf(sentence, clauseEnd(sentence, place, at))?.last;
  if (last === undefined) return null;
  return { pattern: 'infinitive', frame: 'to', act, content: [{ first: first.first, last }] };
}
