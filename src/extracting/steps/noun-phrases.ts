/** Noun phrases in full: a noun with the prepositional phrases, clauses and appositions that belong to it. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { framesOf } from '../lexicons/verb-frames.ts';
import { type Chunk, isFiniteVerb, isTime } from './chunks.ts';
import { chunkOf, type Sentence } from './sentence.ts';

const relatives = readWords('words', 'relatives');
const occasions = readWords('words', 'occasions');

/** The last chunk of the noun phrase that begins at chunk `at`, as a subject has it: `the head of the party in Ohio`. */
export function nounPhraseEnd(sentence: Sentence, at: number): number {
  let end = at;
  for (let steps = 0; steps < 40; steps += 1) {
    const next = chunkOf(sentence, end + 1);
    const second = chunkOf(sentence, end + 2);
    if (next?.kind === 'PREP' && second?.kind === 'NP' && !isTime(second)) end += 2;
    else if (next?.kind === 'CC' && second?.kind === 'NP' && !isVerb(chunkOf(sentence, end + 3))) end += 2;
    else break;
  }
  return end;
}

/**
 * The last chunk of a noun phrase that is somebody's topic: `a ban on Muslims entering the country`, with relative
 * clauses, participles and infinitives, but without when and where it was said.
 */
export function topicEnd(sentence: Sentence, at: number): number {
  let end = at;
  for (let steps = 0; steps < 80; steps += 1) {
    const step = stepOver(sentence, end + 1, at);
    if (step === 0) break;
    end += step;
  }
  return end;
}

/** How many chunks from `place` on still belong to the topic that began at `at`. */
function stepOver(sentence: Sentence, place: number, at: number): number {
  const next = chunkOf(sentence, place);
  const second = chunkOf(sentence, place + 1);
  if (!next) return 0;
  if (inSameQuotation(sentence, place - 1, place)) return 1;
  switch (next.kind) {
    case 'QUOTE':
      return second && /^(?:NP|ADJ|VG|PREP|QUOTE|SUB|ADV|COMMA|CC)$/.test(second.kind) ? 1 : 0;
    case 'NP':
      return isTime(next) &&
        next.possessor === undefined &&
        // `storms until Friday`: what the preposition before it begins, it ends.
        chunkOf(sentence, place - 1)?.kind !== 'PREP' &&
        second?.head.lower !== 'that' &&
        second?.head.lower !== 'of'
        ? 0
        : 1;
    case 'PREP':
      return endsTopic(sentence, place) ? 0 : 1;
    case 'ADJ':
    case 'ADV':
    case 'OTHER':
      return second && second.kind !== 'COMMA' ? 1 : 0;
    case 'SUB':
      return opensRelative(sentence, place) ? clauseLength(sentence, place) : 0;
    case 'VG':
      return next.verb?.form === 'FINITE'
        ? isVerb(chunkOf(sentence, place - 1))
          ? 0
          : innerClause(sentence, place, at)
        : 1;
    case 'CC':
      return second?.kind === 'NP' && !isFiniteVerb(chunkOf(sentence, place + 2))
        ? 2
        : /^(?:PREP|QUOTE|ADJ)$/.test(second?.kind ?? '')
          ? 1
          : 0;
    case 'COMMA':
      return listGoesOn(sentence, place) ? 1 : 0;
    case 'OPEN':
      return parenthesisLength(sentence, place);
    default:
      return 0;
  }
}

function inSameQuotation({ quoted, chunks }: Sentence, before: number, place: number): boolean {
  const quotation = quoted[chunks[place]?.first ?? -1];
  return quotation != null && quoted[chunks[before]?.first ?? -1] === quotation;
}

/** `on Monday`, `in a speech`, `during the debate`: when and where it was said, not what. */
function endsTopic(sentence: Sentence, place: number): boolean {
  const preposition = sentence.chunks[place] as Chunk;
  const noun = chunkOf(sentence, place + 1);
  if (noun?.kind !== 'NP')
    return noun?.kind !== 'VG' && noun?.kind !== 'SUB' && noun?.kind !== 'QUOTE' && noun?.kind !== 'PREP';
  const { lower } = preposition.head;
  if (lower === 'during' || lower === 'amid' || lower === 'despite') return true;
  if (isTime(noun) && noun.possessor === undefined && /^(?:on|in|at|by|since|after|before|earlier|late)$/.test(lower))
    return true;
  return /^(?:in|at|on|via|after)$/.test(lower) && occasions.has(noun.head.lemma);
}

function opensRelative(sentence: Sentence, place: number): boolean {
  const { lower } = (sentence.chunks[place] as Chunk).head;
  return relatives.has(lower) || /^(?:where|whose|how|why|what|whether)$/.test(lower);
}

/** A relative clause up to its end: the conjunction, its verb and the verb's objects are taken by the steps that follow. */
function clauseLength(sentence: Sentence, place: number): number {
  for (let at = place + 1; at < place + 8; at += 1) {
    const chunk = chunkOf(sentence, at);
    if (!chunk || /^(?:COMMA|END|COLON|DASH)$/.test(chunk.kind)) return 1;
    if (chunk.kind === 'VG') return at - place + 1;
  }
  return 1;
}

/** `the man he met`: a finite verb after a second noun makes a clause without "that"; after the first it is the main verb. */
function innerClause(sentence: Sentence, place: number, at: number): number {
  const before = chunkOf(sentence, place - 1);
  const second = chunkOf(sentence, place - 2);
  if (before?.kind !== 'NP') return 0;
  // `critics who say he is late`: what the relative clause tells.
  const told =
    second?.verb && framesOf(second.verb.lemma)?.has('clause') && chunkOf(sentence, place - 3)?.kind === 'SUB';
  return told || (second?.kind === 'NP' && place - 2 >= at) || endsWithSubject(sentence, before) ? 1 : 0;
}

/** `the speech Anna Berg gave`: a noun with an article, and then a name that is the subject of what follows. */
function endsWithSubject({ tokens }: Sentence, { first, last }: Chunk): boolean {
  const words = tokens.slice(first, last + 1);
  const name = words.findIndex(({ tag }) => tag === 'PROPN');
  return (
    words[0]?.tag === 'DET' &&
    name > 1 &&
    words[name - 1]?.tag === 'NOUN' &&
    words.slice(name).every(({ tag }) => tag === 'PROPN')
  );
}

function listGoesOn(sentence: Sentence, place: number): boolean {
  if (chunkOf(sentence, place + 1)?.head.lower === 'including' || isApposition(sentence, place + 1)) return true;
  for (let at = place + 1; at < place + 24; at += 1) {
    const chunk = chunkOf(sentence, at);
    if (!chunk) return false;
    if (chunk.kind === 'CC')
      return at > place + 1 && chunkOf(sentence, at + 1)?.kind === 'NP' && !isFiniteVerb(chunkOf(sentence, at + 2));
    if (!/^(?:NP|COMMA|ADJ|PREP)$/.test(chunk.kind)) return false;
  }
  return false;
}

/** `Anna Berg, the mayor of Oslo.`: a noun phrase between a comma and the next mark. */
function isApposition(sentence: Sentence, at: number): boolean {
  const noun = chunkOf(sentence, at);
  if (noun?.kind !== 'NP' || isTime(noun)) return false;
  return /^(?:END|COMMA)$/.test(chunkOf(sentence, nounPhraseEnd(sentence, at) + 1)?.kind ?? 'END');
}

function parenthesisLength(sentence: Sentence, place: number): number {
  for (let at = place + 1; at < place + 20; at += 1)
    if (chunkOf(sentence, at)?.kind === 'CLOSE') return chunkOf(sentence, at + 1) ? at - place + 1 : 0;
  return 0;
}

function isVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'VG';
}
