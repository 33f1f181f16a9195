/** Subjects: whose verb it is, over appositions, relative clauses, prepositional phrases, coordination and inversion. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { type Chunk, isFiniteVerb, isTime } from './chunks.ts';
import { coordinationStart } from './coordination.ts';
import { inSameClause, isEmbedded, sameQuotation } from './embedding.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import {
  closesQuotation,
  inAside,
  inRelative,
  isNaming,
  nounHead,
  openBefore,
  quotedInside,
  speakingOnTerms,
} from './parentheses.ts';
import { beforeReduced, isReduced } from './reduced-clauses.ts';
import { chunkOf, type Sentence, type Words } from './sentence.ts';

/** The words of a subject, and the chunk in which they begin. */
export interface Subject extends Words {
  readonly chunk: number;
  /** The noun that matters. */
  readonly head: number;
  /** It stands after its verb: "said Price". */
  readonly inverted: boolean;
}

const relatives = readWords('words', 'relatives');
/** Verbs whose object does what the infinitive says: "urged him to go". */
const controllers = readWords('words', 'controllers');
/** Adjectives of an infinitive that "it" announces, where others are what "it" is. */
const extraposing =
  /^(?:early|late|soon|hard|difficult|tough|easy|(?:im)?possible|important|necessary|wrong|right|(?:un)?fair|(?:un)?safe|premature|tempting|(?:un)?reasonable|absurd|foolish|wise|enough|better|best)$/;
const far = 60;

/** The subject of the verb group at chunk `at`; null where the sentence does not give it. */
export function findSubject(sentence: Sentence, at: number, depth = 0): Subject | null {
  const verb = chunkOf(sentence, at)?.verb;
  if (!verb || depth > 6) return null;
  if (verb.form === 'GERUND') return subjectOfGerund(sentence, at, depth);
  if (verb.form === 'INFINITIVE') return subjectOfInfinitive(sentence, at, depth);
  if (verb.form === 'PARTICIPLE') return null;
  return subjectBefore(sentence, at, depth);
}

/** The subject of the nearest verb before, whatever its clause; else the first noun phrase of the sentence. */
export function nearestSubject(sentence: Sentence, at: number): Subject | null {
  for (let place = at - 1; place >= 0 && at - place < far; place -= 1) {
    if (!isFiniteVerb(chunkOf(sentence, place)) || !sameQuotation(sentence, place, at)) continue;
    const subject = findSubject(sentence, place, 1);
    if (subject) return subject;
  }
  const noun = sentence.chunks.findIndex((chunk, place) => place < at && chunk.kind === 'NP' && !isTime(chunk));
  return noun < 0 ? null : toSubject(sentence, noun, noun, false);
}

/** The subject after its verb: `said Ned Price, the spokesman`. */
export function invertedSubject(sentence: Sentence, at: number): Subject | null {
  const next = chunkOf(sentence, at + 1);
  if (next?.kind !== 'NP' || isTime(next)) return null;
  const end = nounPhraseEnd(sentence, at + 1);
  const after = chunkOf(sentence, end + 1);
  if (after?.kind === 'VG' && after.verb?.form !== 'GERUND' && after.verb?.form !== 'PARTICIPLE') return null;
  return toSubject(sentence, at + 1, end, true);
}

function subjectBefore(sentence: Sentence, at: number, depth: number): Subject | null {
  let place = at - 1;
  for (let steps = 0; place >= 0 && steps < far; steps += 1) {
    const chunk = sentence.chunks[place] as Chunk;
    if (chunk.kind === 'QUOTE' && closesQuotation(sentence, place))
      return quotedInside(sentence, place) === null ? null : subjectOverParenthesis(sentence, place + 1);
    if (chunk.kind === 'ADV' || chunk.kind === 'QUOTE' || chunk.kind === 'ADJ' || chunk.kind === 'OTHER') place -= 1;
    else if (chunk.kind === 'CLOSE') place = openBefore(sentence, place) - 1;
    else if (chunk.kind === 'CC') return coordinated(sentence, place, depth);
    else if (chunk.kind === 'SUB') return relatives.has(chunk.head.lower) ? relativeSubject(sentence, place) : null;
    else if (chunk.kind === 'NP') {
      const before = nounBefore(sentence, place, at);
      if (before === null) return null;
      if (typeof before === 'object') return before;
      place = before;
    } else if (chunk.kind === 'COMMA' || chunk.kind === 'DASH') return subjectOverParenthesis(sentence, place);
    else if (chunk.kind === 'PREP') place -= 1;
    else if (chunk.kind === 'VG' && isReduced(sentence, place)) place = beforeReduced(sentence, place);
    else return subjectOverRelative(sentence, place);
  }
  return null;
}

/** `A man who did not want to be named said`: the noun before the first relative pronoun, where no comma stands between. */
function subjectOverRelative(sentence: Sentence, from: number): Subject | null {
  let found: number | null = null;
  for (let place = from; place > 0 && from - place < 24; place -= 1) {
    const chunk = sentence.chunks[place] as Chunk;
    if (/^(?:COMMA|QUOTE|COLON|END|DASH)$/.test(chunk.kind)) break;
    if (chunk.kind === 'SUB' && /^(?:who|which|that)$/.test(chunk.head.lower))
      found = nounHead(sentence, place - 1) ?? found;
    if (chunk.kind === 'SUB' && /^(?:because|as|since)$/.test(chunk.head.lower))
      found = speakingOnTerms(sentence, place) ?? found;
  }
  return found === null ? null : toSubject(sentence, found, from, false, found);
}

/** A noun phrase on the way left: the subject itself, or the place to go on from, or null where the way ends. */
function nounBefore(sentence: Sentence, place: number, at: number): Subject | number | null {
  const chunk = sentence.chunks[place] as Chunk;
  const before = chunkOf(sentence, place - 1);
  if (before?.kind === 'PREP') return place - 2;
  if (/^(?:there|both|each|themselves)$/.test(chunk.head.lower) && before?.kind === 'NP') return place - 1;
  if (isTime(chunk) && before && /^(?:NP|COMMA|ADV|CLOSE)$/.test(before.kind)) return place - 1;
  if (isTime(chunk) && before?.verb?.form === 'ED' && chunkOf(sentence, place - 2)?.kind === 'NP') return place - 2;
  if (before?.kind === 'VG' && isReduced(sentence, place - 1)) return beforeReduced(sentence, place - 1);
  if (before?.kind === 'VG' && before.verb?.form === 'INFINITIVE') {
    const noun = chunkOf(sentence, place - 2);
    if (noun?.kind === 'NP') return place - 2;
  }
  return toSubject(sentence, coordinationStart(sentence, place), at - 1, false, place);
}

/** `He left and said`: the verb before "and" lends its subject. */
function coordinated(sentence: Sentence, conjunction: number, depth: number): Subject | null {
  for (let place = conjunction - 1; place >= 0 && conjunction - place < far; place -= 1) {
    if (isFiniteVerb(chunkOf(sentence, place))) {
      if (!sameQuotation(sentence, place, conjunction)) continue;
      if (!inSameClause(sentence, place, conjunction) && isEmbedded(sentence, place)) continue;
      const subject = findSubject(sentence, place, depth + 1);
      if (subject) return subject;
    }
  }
  return null;
}

/** "who" in `X, who said`: the pronoun itself; what it stands for is found with the other mentions. */
function relativeSubject(sentence: Sentence, place: number): Subject | null {
  const chunk = sentence.chunks[place] as Chunk;
  const before = chunkOf(sentence, place - 1);
  if (!before || (chunk.head.lower === 'that' && before.kind !== 'NP')) return null;
  return { first: chunk.first, last: chunk.last, chunk: place, head: chunk.last, inverted: false };
}

/**
 * `Anna Berg, 22, of Oslo, said`: the noun before the comma that opens what stands in between. Commas are tried from the
 * verb on to the left, as long as there is no other verb than those of relative clauses and participles.
 */
function subjectOverParenthesis(sentence: Sentence, close: number): Subject | null {
  if (chunkOf(sentence, close - 1)?.kind === 'QUOTE' && quotedInside(sentence, close - 1) === null) return null;
  let found: number | null = null;
  for (let open = close - 1; open > 0 && close - open < far; open -= 1) {
    const chunk = sentence.chunks[open] as Chunk;
    if (chunk.kind === 'QUOTE') {
      const opening = quotedInside(sentence, open);
      if (opening === null) break;
      open = opening;
      continue;
    }
    if (chunk.kind === 'COLON' || chunk.kind === 'END') break;
    if (
      chunk.kind === 'VG' &&
      isFiniteVerb(chunk) &&
      !inRelative(sentence, open) &&
      !inAside(sentence, open) &&
      !isNaming(sentence, open)
    )
      break;
    const relative = chunk.kind === 'SUB' && /^(?:who|which)$/.test(chunk.head.lower);
    // `the plan, which the mayor, Anna Berg, said`: the mayor is the subject, and the plan what it is about.
    if (relative && found !== null && chunkOf(sentence, open + 1)?.kind === 'NP' && !hasVerb(sentence, open, close))
      break;
    if (chunk.kind !== 'COMMA' && chunk.kind !== 'DASH' && chunk.kind !== 'OPEN' && !relative) continue;
    const noun = nounHead(sentence, open - 1);
    if (noun !== null) found = noun;
  }
  if (found !== null) return toSubject(sentence, coordinationStart(sentence, found), close - 1, false, found);
  return null;
}

function hasVerb({ chunks }: Sentence, from: number, to: number): boolean {
  return chunks.slice(from, to).some(({ kind }) => kind === 'VG');
}

/** `…, saying`: the subject of the clause it hangs on; at the sentence's start the one that follows. */
function subjectOfGerund(sentence: Sentence, at: number, depth: number): Subject | null {
  let place = at - 1;
  while (place >= 0 && /^(?:ADV|CC)$/.test(sentence.chunks[place]?.kind ?? '')) place -= 1;
  const before = chunkOf(sentence, place);
  if (before?.kind === 'NP' && place === at - 1 && !isTime(before)) {
    let noun = place;
    while (chunkOf(sentence, noun - 1)?.head.lower === 'of' && chunkOf(sentence, noun - 2)?.kind === 'NP') noun -= 2;
    return toSubject(sentence, noun, at - 1, false, noun);
  }
  for (let left = place; left >= 0 && at - left < far; left -= 1) {
    if (!isFiniteVerb(chunkOf(sentence, left)) || isEmbedded(sentence, left)) continue;
    if (!sameQuotation(sentence, left, at)) continue;
    const subject = findSubject(sentence, left, depth + 1) ?? invertedSubject(sentence, left);
    if (subject) return subject;
  }
  const noun = before?.kind === 'COMMA' ? nounHead(sentence, place - 1) : null;
  if (noun !== null) return toSubject(sentence, noun, place - 1, false, noun);
  for (let right = at + 1; right < sentence.chunks.length && right - at < far; right += 1)
    if (chunkOf(sentence, right)?.kind === 'COMMA' && chunkOf(sentence, right + 1)?.kind === 'NP')
      return toSubject(sentence, right + 1, nounPhraseEnd(sentence, right + 1), false);
  return null;
}

/** `He went on to say`, `refused to say`: the subject of the verb that governs it. */
function subjectOfInfinitive(sentence: Sentence, at: number, depth: number): Subject | null {
  for (let place = at - 1; place >= 0 && at - place < 8; place -= 1) {
    const chunk = sentence.chunks[place] as Chunk;
    if (chunk.kind === 'VG') {
      const subject = findSubject(sentence, place, depth + 1);
      // `It is too early to talk of it`: nobody talks.
      const judged = chunk.verb?.copula && extraposing.test(chunkOf(sentence, at - 1)?.head.lower ?? '');
      return judged && /^(?:it|there)$/.test(sentence.tokens[subject?.first ?? -1]?.lower ?? '') ? null : subject;
    }
    const governor = chunkOf(sentence, place - 1)?.verb;
    if (chunk.kind !== 'NP' || !governor) continue;
    return controllers.has(governor.lemma)
      ? toSubject(sentence, place, place, false)
      : findSubject(sentence, place - 1, depth + 1);
  }
  return null;
}

function toSubject(sentence: Sentence, from: number, to: number, inverted: boolean, head = from): Subject {
  const { chunks } = sentence;
  let end = to;
  while (end > head && /^(?:COMMA|ADV|DASH|QUOTE)$/.test(chunks[end]?.kind ?? '') && chunks[end]?.head.lower !== 'ago')
    end -= 1;
  // `the ministry on Sunday`, `the firm today`: the day is no part of who speaks.
  while (end > head && isTime(chunks[end] as Chunk) && chunks[end - 1]?.kind === 'NP') end -= 1;
  const day = chunks[end];
  if (end - 1 > head && day && isTime(day) && day.last === day.first && chunks[end - 1]?.head.lower === 'on') end -= 2;
  const first = (chunks[from] as Chunk).first;
  const headChunk = chunks[head] as Chunk;
  return { first, last: (chunks[end] as Chunk).last, chunk: head, head: headChunk.last, inverted };
}
