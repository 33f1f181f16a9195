/** A noun phrase with an infinitive after its cue: `Berg urged the council to wait`, `She wants them to leave`. */

import { clauseEnd } from '../steps/clause-ends.ts';
import { nounPhraseEnd, topicEnd } from '../steps/noun-phrases.ts';
import { chunkOf } from '../steps/sentence.ts';
import type { Complement, CueVerb } from './pattern.ts';

/** The content is the noun phrase and the infinitive together. */
export function somebodyToDo({ sentence, at, after, frames }: CueVerb): Complement | null {
  const frame = `${chunkOf(sentence, after)?.head.lower ?? ''}-to`;
  const on = frames.has(frame) && chunkOf(sentence, after)?.kind === 'PREP';
  const act = frames.get(on ? frame : 'object-to');
  const from = on ? after + 1 : after;
  const noun = chunkOf(sentence, from);
  if (!act || noun?.kind !== 'NP') return null;
  for (const end of [nounPhraseEnd(sentence, from), from, topicEnd(sentence, from)]) {
    let place = end + 1;
    while (chunkOf(sentence, place)?.kind === 'ADV') place += 1;
    if (chunkOf(sentence, place)?.verb?.form !== 'INFINITIVE') continue;
    const last = chunkOf(sentence, clauseEnd(sentence, place, at))?.last;
    if (last === undefined) return null;
    const found = { pattern: 'somebody-to-do', frame: 'object-to', act, content: [{ first: noun.first, last }] };
    const preposition = chunkOf(sentence, after);
    return on && preposition ? { ...found, cue: [{ first: preposition.first, last: preposition.last }] } : found;
  }
  return null;
}
