/** “According to” and what means the same: `The harbour was closed, according to Berg`, `Per Berg, the harbour was closed`. */

import { type Chunk, isFiniteVerb } from '../steps/chunks.ts';
import { clauseEnd } from '../steps/clause-ends.ts';
import { nounPhraseEnd } from '../steps/noun-phrases.ts';
import { openBefore } from '../steps/parentheses.ts';
import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';
import { findSubject } from '../steps/subjects.ts';
import { type AccordanceCue, accordanceCue, teller } from './accordance-cue.ts';

/** Cue, speaker and content of an "according to" at chunk `at`. */
export interface Accordance {
  readonly cue: Words;
  readonly speaker: Words;
  readonly content: readonly Words[];
}

export function accordingTo(sentence: Sentence, at: number): Accordance | null {
  const opening = accordanceCue(sentence, at);
  if (!opening) return null;
  const { cue, noun: place } = opening;
  const noun = sentence.chunks[place] as Chunk;
  const relative = ofRelative(sentence, opening);
  if (relative) return { cue, speaker: opening.speaker ?? teller(noun, noun), content: relative };
  const before = contentBefore(sentence, opening.at);
  if (before && isClause(sentence, before) && !opensAgain(sentence, opening.at)) {
    const end = opening.speaker ? place : speakerEnd(sentence, place);
    const speaker =
      opening.speaker ?? teller(noun, { first: noun.first, last: chunkOf(sentence, end)?.last ?? noun.last });
    const rest = contentAfter(sentence, end + 1, opening.at);
    return { cue, speaker, content: rest ? [before, rest] : [before] };
  }
  const comma = commaAfter(sentence, place);
  if (comma === null) return null;
  const first = chunkOf(sentence, comma + 1)?.first;
  const last = chunkOf(sentence, clauseEnd(sentence, comma + 1, at))?.last;
  if (first === undefined || last === undefined) return null;
  const whole = { first: noun.first, last: chunkOf(sentence, comma - 1)?.last ?? noun.last };
  const speaker = opening.speaker ?? teller(noun, whole);
  const content =
    before && !isConnective(sentence, before) && !opensAgain(sentence, opening.at)
      ? [before, { first, last }]
      : [{ first, last }];
  return { cue, speaker, content };
}

/** `a storm that, by the council's count, killed five`: what it says of the storm. */
function ofRelative(sentence: Sentence, { at, noun }: AccordanceCue): Words[] | null {
  const that = chunkOf(sentence, at - 2);
  const marks = [chunkOf(sentence, at - 1), chunkOf(sentence, noun + 1)];
  if (!/^(?:that|which|who)$/.test(that?.head.lower ?? '') || marks.some((mark) => mark?.kind !== 'COMMA')) return null;
  const last = chunkOf(sentence, at - 3)?.kind === 'COMMA' ? at - 4 : at - 3;
  let first = last;
  while (chunkOf(sentence, first - 1)?.head.lower === 'of' && chunkOf(sentence, first - 2)?.kind === 'NP') first -= 2;
  const [thing, end, verb] = [chunkOf(sentence, first), chunkOf(sentence, last), chunkOf(sentence, noun + 2)];
  if (thing?.kind !== 'NP' || !end || !verb || !isFiniteVerb(verb)) return null;
  const close = chunkOf(sentence, clauseEnd(sentence, noun + 2, at))?.last ?? verb.last;
  return [
    { first: thing.first, last: end.last },
    { first: verb.first, last: close },
  ];
}

/** `reported that, according to Berg, it rained`: the clause only begins after the parenthesis. */
function opensAgain(sentence: Sentence, at: number): boolean {
  const comma = chunkOf(sentence, at - 1)?.kind === 'COMMA' ? 1 : 0;
  const before = chunkOf(sentence, at - 1 - comma);
  const opens = /^(?:after|because|although|though|while|when|since|as)$/.test(before?.head.lower ?? '');
  return before?.kind === 'SUB' || (comma === 1 && opens) || (before?.kind === 'CC' && comma === 0);
}

function isClause({ chunks, quoted }: Sentence, { first, last }: Words): boolean {
  if (quoted[last]) return true;
  return chunks.some((chunk) => chunk.first >= first && chunk.last <= last && isFiniteVerb(chunk));
}

/** `In addition`, `Meanwhile`: words that join sentences say nothing. */
function isConnective({ tokens }: Sentence, { first, last }: Words): boolean {
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower);
  return /^(?:in addition|in fact|for example|for instance|meanwhile|however|still|and|but|yet|moreover|instead)\b/.test(
    words.join(' '),
  );
}

function contentBefore(sentence: Sentence, at: number): Words | null {
  let end = at - 1;
  while (/^(?:COMMA|DASH|ADV|CC|OPEN)$/.test(chunkOf(sentence, end)?.kind ?? '')) end -= 1;
  if (end < 1) return null;
  let start = 0;
  if (chunkOf(sentence, 0)?.kind === 'CC') start = 1;
  for (let place = end; place > 0; place -= 1)
    if (
      /^[;:]$/.test(chunkOf(sentence, place)?.head.text ?? '') &&
      !sentence.quoted[chunkOf(sentence, place)?.first ?? 0]
    ) {
      start = place + 1;
      break;
    }
  // What stands in parentheses is about what stands there with it.
  const open = openBefore(sentence, at);
  if (open < at && !sentence.chunks.slice(open, at).some(({ kind }) => kind === 'CLOSE'))
    start = Math.max(start, open + 1);
  const first = chunkOf(sentence, start)?.first;
  const last = chunkOf(sentence, end)?.last;
  return first === undefined || last === undefined || last < first ? null : { first, last };
}

/** `One of the plans, according to Berg, is to close it`: a verb after the second comma goes on. */
function contentAfter(sentence: Sentence, at: number, cue: number): Words | null {
  const verb = chunkOf(sentence, at + 1);
  if (chunkOf(sentence, at)?.kind !== 'COMMA' || chunkOf(sentence, cue - 1)?.kind !== 'COMMA' || !verb) return null;
  if (!isFiniteVerb(verb)) return null;
  const last = chunkOf(sentence, clauseEnd(sentence, at + 1, cue))?.last;
  return last === undefined ? null : { first: verb.first, last };
}

function speakerEnd(sentence: Sentence, at: number): number {
  let end = nounPhraseEnd(sentence, at);
  for (let steps = 0; steps < 20; steps += 1) {
    const next = chunkOf(sentence, end + 1);
    if (!next || next.kind === 'END' || next.kind === 'CC' || next.kind === 'CLOSE') break;
    if (
      next.kind === 'COMMA' &&
      (isFiniteVerb(chunkOf(sentence, end + 2)) || chunkOf(sentence, end + 2)?.head.lower === 'that')
    )
      break;
    end += 1;
  }
  while (end > at && /^(?:COMMA|QUOTE|DASH)$/.test(chunkOf(sentence, end)?.kind ?? '')) end -= 1;
  return end;
}

/** The comma after which the content begins: the last one before a subject with its verb. */
function commaAfter(sentence: Sentence, at: number): number | null {
  let found: number | null = null;
  for (let place = at + 1; place < Math.min(sentence.chunks.length, at + 40); place += 1) {
    if (chunkOf(sentence, place)?.kind !== 'COMMA') continue;
    const next = chunkOf(sentence, place + 1);
    if (next?.kind === 'SUB' && /^(?:who|which|whom)$/.test(next.head.lower)) continue;
    // `according to the agency, quoting an official who was there, it rained`
    if (next?.verb?.form === 'GERUND' && /^(?:cite|quote)$/.test(next.verb.lemma)) continue;
    if (next && /^(?:NP|PREP|SUB|QUOTE|ADV|VG|ADJ)$/.test(next.kind)) {
      found = place;
      if ((next.kind !== 'NP' && next.kind !== 'VG') || startsClause(sentence, place + 1)) break;
    }
  }
  return found === null ? null : beforeSubject(sentence, at, found);
}

/** `According to Berg, the owner, Vega AG, had warned`: a verb after its comma has its subject before it. */
function beforeSubject(sentence: Sentence, at: number, comma: number): number {
  if (!isFiniteVerb(chunkOf(sentence, comma + 1))) return comma;
  const subject = findSubject(sentence, comma + 1);
  const mark = subject && subject.chunk > at ? subject.chunk - 1 : -1;
  if (chunkOf(sentence, mark)?.kind === 'COMMA') return mark;
  return [comma - 4, comma - 2].find((place) => place > at && chunkOf(sentence, place)?.kind === 'COMMA') ?? comma;
}

function startsClause(sentence: Sentence, at: number): boolean {
  for (let place = at; place < at + 12; place += 1) {
    const chunk = chunkOf(sentence, place);
    if (!chunk || chunk.kind === 'COMMA') return false;
    if (isFiniteVerb(chunk)) return true;
  }
  return false;
}
