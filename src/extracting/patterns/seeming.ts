/** What seems to somebody who is not named: `Berg seems to agree`, `It appears that the harbour is closed`. */

import { clauseEnd } from '../steps/clause-ends.ts';
import { chunkOf } from '../steps/sentence.ts';
import { findSubject } from '../steps/subjects.ts';
import type { Complement, CueVerb } from './pattern.ts';
import { opensClause } from './reported-clause.ts';

/** The subject with its infinitive or adjective, or the clause after "it seems". */
export function seeming({ sentence, at, after, frames }: CueVerb): Complement | null {
  const act = frames.get('raise') ?? frames.get('raise-as');
  if (!act) return null;
  let place = after;
  while (chunkOf(sentence, place)?.kind === 'ADV') place += 1;
  const next = chunkOf(sentence, place);
  if (!next) return null;
  const subject = findSubject(sentence, at);
  const last = chunkOf(sentence, clauseEnd(sentence, after, at))?.last;
  if (!subject || last === undefined) return null;
  if (next.kind === 'SUB' && next.head.lower === 'that') {
    const first = chunkOf(sentence, after + 1)?.first;
    if (first === undefined) return null;
    const opener = { first: next.first, last: next.last };
    return { pattern: 'seeming', frame: 'raise', act, content: [{ first, last }], opener };
  }
  if (
    /^(?:it|there)$/.test(sentence.tokens[subject.first]?.lower ?? '') &&
    frames.has('clause') &&
    opensClause(sentence, after)
  )
    return { pattern: 'seeming', frame: 'raise', act, content: [{ first: next.first, last }] };
  const infinitive = frames.has('raise') && next.verb?.form === 'INFINITIVE';
  const taken = infinitive || next.kind === 'ADJ' || (next.verb?.form === 'ED' && place === after);
  if (!taken) return null;
  const content = [
    { first: subject.first, last: subject.last },
    { first: chunkOf(sentence, after)?.first ?? next.first, last },
  ];
  return { pattern: 'seeming', frame: 'raise', act, content };
}
