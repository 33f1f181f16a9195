/** A noun phrase with an infinitive after its cue: `Berg urged the council to wait`, `She wants them to leave`. */

import { clauseEnd } from '../steps/clause-ends.ts';
import { isPeople } from '../steps/mention-kinds.ts';
import { nounPhraseEnd, topicEnd } from '../steps/noun-phrases.ts';
import { chunkOf, type Sentence } from '../steps/sentence.ts';
import type { Complement, CueVerb } from './pattern.ts';

/** The content is the noun phrase and the infinitive together; where somebody is told to do it, the infinitive alone. */
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
    const infinitive = chunkOf(sentence, place)?.first ?? noun.first;
    const audience = { first: noun.first, last: chunkOf(sentence, end)?.last ?? noun.last };
    const told = act === 'SPEECH' && isSomebody(sentence, from);
    const found = told
      ? { pattern: 'somebody-to-do', frame: 'told-to', act, content: [{ first: infinitive, last }], audience }
      : { pattern: 'somebody-to-do', frame: 'object-to', act, content: [{ first: noun.first, last }] };
    const preposition = chunkOf(sentence, after);
    return on && preposition ? { ...found, cue: [{ first: preposition.first, last: preposition.last }] } : found;
  }
  return null;
}

/** Somebody who can be told: a name, a pronoun, people, a body; `ordered the port to close` tells nobody. */
function isSomebody(sentence: Sentence, at: number): boolean {
  const noun = chunkOf(sentence, at);
  if (!noun) return false;
  const words = sentence.tokens.slice(noun.first, noun.last + 1);
  return noun.head.tag === 'PROPN' || isPeople(words) || /^(?:him|her|them|us|me|you)$/.test(noun.head.lower);
}
