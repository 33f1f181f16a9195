/** Where a verb stands and what that tells: after a quotation, before its agent, at the head of a sentence, in a clause about anybody. */

import type { CueVerb } from '../patterns/pattern.ts';
import { isSpeech } from './clause-verbs.ts';
import { closesQuotation } from './parentheses.ts';
import { chunkOf, type Sentence } from './sentence.ts';
import type { Subject } from './subjects.ts';

/** `Commenting on the plan, Berg said …`: the occasion of the words, not what they say. */
export function isOccasion({ sentence, at, verb }: CueVerb): boolean {
  if (at > 0 || verb.form !== 'GERUND' || !/^(?:comment|speak|talk|respond|reply|react|elaborate)$/.test(verb.lemma))
    return false;
  const comma = sentence.chunks.findIndex(({ kind }) => kind === 'COMMA');
  return comma > 0 && sentence.chunks.slice(comma).some((chunk) => isSpeech(chunk) && chunk.verb?.form !== 'GERUND');
}

/** `Anyone who says so is wrong`: nobody has said it. */
export function isAnybody({ chunks }: Sentence, at: number): boolean {
  let place = at - 1;
  // `let reporters know`: whoever lets them know is the one who says it.
  if (chunks[at]?.verb?.lemma === 'know' && chunks[at - 2]?.verb?.lemma === 'let') return true;
  while (chunks[place]?.kind === 'ADV') place -= 1;
  const who = chunks[place]?.kind === 'SUB' ? chunks[place - 1] : chunks[place];
  return (
    /^(?:anyone|anybody|whoever|whosoever)$/.test(who?.head.lower ?? '') || chunks[place]?.head.lower === 'whoever'
  );
}

/** `You will hear them say it`: whoever is heard, made or let to say it. */
export function isHeard({ tokens, chunks }: Sentence, at: number): boolean {
  const before = chunks[at - 1];
  const noun = before?.kind === 'NP' && before.first === before.last ? tokens[before.first]?.lower : undefined;
  return /^(?:him|them|me|us)$/.test(noun ?? '') && chunks[at - 2]?.kind === 'VG';
}

/** `Did the council say so?`, `Do you regret it?`: who asks whether somebody says it tells nothing; who asks why takes it as said. */
export function isInQuestion({ chunks, tokens, quoted }: Sentence, at: number): boolean {
  const [opening, auxiliary, subject, verb] = [chunks[at - 3], chunks[at - 2], chunks[at - 1], chunks[at]];
  if (!verb || subject?.kind !== 'NP' || auxiliary?.head.tag !== 'AUX' || auxiliary.kind !== 'VG') return false;
  if (opening && !/^(?:COLON|QUOTE|COMMA|CC|DASH)$/.test(opening.kind)) return false;
  const quotation = quoted[verb.first];
  return tokens.slice(verb.last).some(({ text }, from) => text === '?' && quoted[verb.last + from] === quotation);
}

/** `“We go,” Berg said of the plan he made`: the quotation that opens the sentence is what is said, whatever follows. */
export function followsQuotation({ sentence, verb, at }: CueVerb, { chunk, inverted }: Subject): boolean {
  const { chunks, quoted } = sentence;
  const quotation = quoted[chunks[chunk - 1]?.first ?? -1];
  if (inverted || !quotation || verb.form === 'GERUND' || !closesQuotation(sentence, chunk - 1)) return false;
  if (chunks.slice(chunk, at).some(({ kind }) => kind === 'VG')) return false;
  const opening = chunks.find(({ kind }) => kind !== 'CC' && kind !== 'ADV');
  return opening !== undefined && quoted[opening.first] === quotation;
}

/** `denied ever saying so`: what somebody denies having said is what the denial is about. */
export function isDenied(sentence: Sentence, at: number): boolean {
  if (chunkOf(sentence, at)?.verb?.form !== 'GERUND') return false;
  let place = at - 1;
  while (chunkOf(sentence, place)?.kind === 'ADV') place -= 1;
  return chunkOf(sentence, place)?.verb?.lemma === 'deny';
}

/** `“Two,” the clerk corrected her.`: after a quotation with its comma and a subject, on either side, any verb tells how it was said. */
export function speaksByPlace({ chunks, quoted, tokens }: Sentence, at: number): boolean {
  const verb = chunks[at]?.verb;
  const inverted = chunks[at - 1]?.kind === 'QUOTE' && /^(?:END|COMMA)$/.test(chunks[at + 2]?.kind ?? 'END');
  const [subject, close] = inverted ? [chunks[at + 1], chunks[at - 1]] : [chunks[at - 1], chunks[at - 2]];
  if (
    subject?.kind !== 'NP' ||
    close?.kind !== 'QUOTE' ||
    (verb?.form !== 'FINITE' && verb?.form !== 'ED') ||
    verb.passive
  )
    return false;
  const [opening] = chunks;
  const whole =
    opening?.kind === 'QUOTE' && quoted[opening.first] != null && quoted[opening.first] === quoted[close.first];
  if (!whole || !/^[,?!]$/.test(tokens[close.first - 1]?.text ?? '')) return false;
  return verb.modal === null && !/^(?:have|be|do|get|become|make|take|go|come|open|win)$/.test(verb.lemma);
}

/** `the plan, praised by Berg`: a participle with an agent, where no auxiliary tells. */
export function hasAgent({ sentence, at, after, verb, frames }: CueVerb): boolean {
  const before = chunkOf(sentence, at - 1)?.kind ?? '';
  return (
    verb.form === 'ED' &&
    frames.has('object') &&
    /^(?:NP|COMMA|CC|ADV)$/.test(before) &&
    chunkOf(sentence, after)?.head.lower === 'by' &&
    chunkOf(sentence, after + 1)?.kind === 'NP'
  );
}

/** `Asked whether he would go, Berg …`, `when asked about it`: a participle without a subject. */
export function isAsked({ sentence, at, verb, frames }: CueVerb): boolean {
  if (verb.form !== 'ED' || !frames.has('ask')) return false;
  const before = chunkOf(sentence, at - 1);
  return before === undefined || (before.kind === 'SUB' && /^(?:when|if|as)$/.test(before.head.lower));
}
