/** Quoted words after their cue: `Berg said, “We will not go.”`, `She wrote: “The harbour is ours.”` */

import { clauseEnd } from '../steps/clause-ends.ts';
import { chunkOf, type Sentence } from '../steps/sentence.ts';
import type { Complement, CueVerb } from './pattern.ts';

/** The quotation that opens right after the cue, or after a comma or a colon. */
export function quotedWords({ sentence, at, after, frames, lemma }: CueVerb): Complement | null {
  const act = frames.get('quote') ?? frames.get('clause');
  if (!act) return null;
  let place = after;
  const mark = chunkOf(sentence, place)?.kind;
  if (mark === 'COMMA' || mark === 'COLON' || mark === 'DASH') place += 1;
  const opening = chunkOf(sentence, place);
  if (mark === 'COLON' && opening && opening.kind !== 'QUOTE') return afterColon(sentence, place, act);
  if (opening?.kind !== 'QUOTE' || !opensHere(sentence, opening.first)) return null;
  if (lemma === 'call' || (lemma === 'continue' && mark === 'QUOTE') || (mark === 'COMMA' && !frames.has('quote')))
    return null;
  const last = chunkOf(sentence, quotationEnd(sentence, place, at))?.last ?? opening.last;
  return { pattern: 'quoted-words', frame: 'quote', act, content: [{ first: opening.first, last }], quoted: true };
}

function afterColon(sentence: Sentence, place: number, act: Complement['act']): Complement | null {
  const first = chunkOf(sentence, place)?.first;
  if (first === undefined) return null;
  return { pattern: 'quoted-words', frame: 'quote', act, content: [{ first, last: sentence.tokens.length - 1 }] };
}

/** True where a quotation begins with this token. */
export function opensHere({ quoted, tokens }: Sentence, token: number): boolean {
  const quotation = quoted[token];
  return quotation != null && quotation.start === tokens[token]?.start;
}

/** The chunk with which the quotation ends, or the clause that it is a part of. */
function quotationEnd(sentence: Sentence, place: number, cue: number): number {
  const quotation = sentence.quoted[chunkOf(sentence, place)?.first ?? -1];
  let end = place;
  while (chunkOf(sentence, end + 1) && sentence.quoted[chunkOf(sentence, end + 1)?.first ?? -1] === quotation) end += 1;
  const next = chunkOf(sentence, end + 1);
  const second = chunkOf(sentence, end + 2);
  if (next?.kind === 'CC' && second?.kind === 'QUOTE' && opensHere(sentence, second.first))
    return quotationEnd(sentence, end + 2, cue);
  const goesOn = next?.kind === 'SUB' && /^(?:because|that|if|unless|until|since)$/.test(next.head.lower);
  if (!next || (/^(?:END|COMMA|DASH|CC|SUB|COLON)$/.test(next.kind) && !goesOn)) return end;
  const closing = sentence.tokens[(chunkOf(sentence, end)?.first ?? 1) - 1];
  return closing && /^[,.!?]$/.test(closing.text) ? end : clauseEnd(sentence, place, cue);
}
