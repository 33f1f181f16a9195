/** A question after its cue: `Berg asked whether the harbour was open`, `She explained why`. */

import { clauseEnd } from '../steps/clause-ends.ts';
import { chunkOf } from '../steps/sentence.ts';
import type { Complement, CueVerb } from './pattern.ts';

const always = /^(?:whether|what|how|why|whatever)$/;
const sometimes = /^(?:if|who|whom|which|where|when)$/;

/** A clause with a question word; "if", "who", "when" only where the verb asks or tells what it asks. */
export function question({ sentence, at, after, frames }: CueVerb): Complement | null {
  const act = frames.get('wh');
  const next = chunkOf(sentence, after);
  if (!act || next?.kind !== 'SUB') return null;
  const { lower } = next.head;
  if (
    !always.test(lower) &&
    !(sometimes.test(lower) && (frames.has('ask') || frames.has('if') || !frames.has('quote')))
  )
    return null;
  const last = chunkOf(sentence, clauseEnd(sentence, after, at))?.last;
  if (last === undefined || last < next.first) return null;
  return { pattern: 'question', frame: 'wh', act, content: [{ first: next.first, last }] };
}
