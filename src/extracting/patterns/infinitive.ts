/** An infinitive after its cue: `Berg vowed to stay`, `She refused to answer`. */

import { clauseEnd } from '../steps/clause-ends.ts';
import { chunkOf } from '../steps/sentence.ts';
import type { Complement, CueVerb } from './pattern.ts';

export function infinitive({ sentence, at, after, frames }: CueVerb): Complement | null {
  const act = frames.get('to');
  const next = chunkOf(sentence, after);
  if (!act || next?.verb?.form !== 'INFINITIVE') return null;
  const last = chunkOf(sentence, clauseEnd(sentence, after, at))?.last;
  if (last === undefined) return null;
  return { pattern: 'infinitive', frame: 'to', act, content: [{ first: next.first, last }] };
}
