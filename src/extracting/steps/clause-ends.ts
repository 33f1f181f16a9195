/** Clause ends: how far what is said reaches, before another attribution or the article's own words go on. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { type Chunk, isFiniteVerb } from './chunks.ts';
import { isOtherSpeaker, stopsAtComma, stopsAtConjunction, stopsAtDash } from './clause-stops.ts';
import { isCueOf, verbAfterNoun } from './clause-verbs.ts';
import { isOwnKnowledge } from './own-knowledge.ts';
import type { Quotation } from './quotations.ts';
import { chunkOf, type Sentence } from './sentence.ts';

const relatives = readWords('words', 'relatives');
const subordinators = new Set([...readWords('words', 'subordinators'), 'if']);

/** The last chunk of the clause that begins at chunk `from` and is said by the verb at chunk `cue`. */
export function clauseEnd(sentence: Sentence, from: number, cue: number, phrase = isPhrase(sentence, from)): number {
  const inside = isSubordinate(sentence, cue);
  // `Asked if it leaked, he nodded`: the main clause is the article's.
  const isAsked = inside === 'before' && chunkOf(sentence, cue)?.verb?.form === 'ED';
  const main = isAsked ? null : mainClauseAfter(sentence, from);
  const outer = quotationAt(sentence, cue);
  let depth = 0;
  for (let place = from; place < sentence.chunks.length; place += 1) {
    const chunk = sentence.chunks[place] as Chunk;
    if (chunk.kind === 'OPEN') depth += 1;
    if (chunk.kind === 'CLOSE') {
      if (depth === 0) return place - 1;
      depth -= 1;
    }
    const closing = chunk.kind === 'COMMA' && chunkOf(sentence, place + 1)?.kind === 'QUOTE';
    const inner = quotationAt(sentence, place);
    const same = inner !== null && inner !== outer && !inner.unclosed;
    if (place === from || depth > 0 || (same && !closing)) continue;
    if (same) {
      if (phrase && opensOwnClause(sentence, place + 2)) return place + 1;
      if (place !== main && stopsAtComma(sentence, place, inside, cue)) return place + 1;
      continue;
    }
    if (chunk.kind === 'END' && chunk.head.text === ';' && !isListed(sentence, place)) return place - 1;
    if (chunk.kind === 'END' && /^[.!?]$/.test(chunk.head.text) && isSentenceBreak(sentence, place)) return place - 1;
    if (phrase && chunk.kind === 'COMMA' && opensOwnClause(sentence, place + 1)) return place - 1;
    if (chunk.kind === 'COMMA' && place !== main && stopsAtComma(sentence, place, inside, cue)) return place - 1;
    if (chunk.kind === 'DASH' && stopsAtDash(sentence, place)) return place - 1;
    if (chunk.kind === 'CC' && stopsAtConjunction(sentence, place, cue)) return place - 1;
    if (isOwnKnowledge(sentence, from, place)) return beforeMark(sentence, place);
    if (/^(?:while|whereas)$/.test(chunk.head.lower) && isOtherSpeaker(sentence, cue, place + 1, place + 2))
      return place - 1;
    if (chunk.kind === 'VG' && chunk.head.lower === 'according') return place - 1;
  }
  return sentence.chunks.length - 1;
}

function beforeMark(sentence: Sentence, place: number): number {
  return /^(?:COMMA|ADV)$/.test(chunkOf(sentence, place - 1)?.kind ?? '') ? place - 2 : place - 1;
}

/** An infinitive is no clause: after a comma, a noun with its verb is not a part of it. */
function isPhrase(sentence: Sentence, from: number): boolean {
  return chunkOf(sentence, from)?.verb?.form === 'INFINITIVE';
}

function opensOwnClause(sentence: Sentence, place: number): boolean {
  const at = chunkOf(sentence, place)?.kind === 'CC' ? place + 1 : place;
  return verbAfterNoun(sentence, at) !== null;
}

/** `Anna Berg, a sailor; Ray Moe, a cook`: a semicolon in a list, without a verb after it. */
function isListed({ chunks }: Sentence, place: number): boolean {
  const rest = chunks.slice(place + 1);
  const end = rest.findIndex(({ kind }) => kind === 'END');
  return !rest.slice(0, end < 0 ? undefined : end).some(isFiniteVerb);
}

/** `if it rains, the boats stay`: the comma before the main clause, where what is said opens with another. */
function mainClauseAfter(sentence: Sentence, from: number): number | null {
  const first = chunkOf(sentence, from);
  if (first?.kind !== 'SUB' || !subordinators.has(first.head.lower)) return null;
  for (let place = from + 1; place < from + 24; place += 1) {
    const chunk = chunkOf(sentence, place);
    if (!chunk || chunk.kind === 'END') return null;
    if (chunk.kind === 'COMMA') return isCueOf(sentence, place + 1) ? null : place;
  }
  return null;
}

function quotationAt(sentence: Sentence, place: number): Quotation | null {
  const chunk = chunkOf(sentence, place);
  return chunk ? (sentence.quoted[chunk.first] ?? null) : null;
}

function isSentenceBreak(sentence: Sentence, place: number): boolean {
  const next = chunkOf(sentence, place + 1);
  return next !== undefined && next.kind !== 'QUOTE' && next.kind !== 'CLOSE' && next.kind !== 'END';
}

/** The cue stands in a relative or a subordinate clause, so that the main clause goes on after a comma. */
export function isSubordinate(sentence: Sentence, cue: number): 'relative' | 'before' | null {
  for (let place = cue - 1; place >= 0; place -= 1) {
    const chunk = sentence.chunks[place] as Chunk;
    if (chunk.kind === 'SUB') {
      if (relatives.has(chunk.head.lower) || chunk.head.lower === 'where')
        return place === 0 ? null : opensWithSetting(sentence, place) ? 'before' : 'relative';
      return opensSentence(sentence, place) || opensHalf(sentence, place) ? 'before' : null;
    }
    if (chunk.kind === 'VG' && isFiniteVerb(chunk) && !isCoordinated(sentence, cue)) return null;
    if (chunk.kind === 'COMMA' && chunkOf(sentence, cue)?.verb?.form !== 'FINITE') break;
    if (chunk.kind === 'QUOTE' || chunk.kind === 'COLON') return null;
  }
  const form = chunkOf(sentence, cue)?.verb?.form;
  return (form === 'GERUND' || form === 'ED') && opensSentence(sentence, cue) ? 'before' : null;
}

/** `who left and said`: a verb after "and" stands in the clause of the verb before. */
function isCoordinated(sentence: Sentence, cue: number): boolean {
  const before = chunkOf(sentence, cue - 1);
  return (before?.kind === 'ADV' ? chunkOf(sentence, cue - 2) : before)?.kind === 'CC';
}

/** `, and while he said it …, it …`: the second half of a sentence opens as a whole one does. */
function opensHalf(sentence: Sentence, place: number): boolean {
  const lends = /^(?:while|although|though|if|when|after|because|as)$/.test(chunkOf(sentence, place)?.head.lower ?? '');
  return lends && chunkOf(sentence, place - 1)?.kind === 'CC' && chunkOf(sentence, place - 2)?.kind === 'COMMA';
}

/** `In a year in which half of them say …, some asked`: nothing but a phrase of time or place before the relative. */
function opensWithSetting(sentence: Sentence, place: number): boolean {
  const before = sentence.chunks.slice(0, place);
  const opens = before.find(({ kind }) => kind !== 'CC' && kind !== 'ADV');
  return opens?.kind === 'PREP' && before.every(({ kind }) => /^(?:CC|ADV|PREP|NP)$/.test(kind));
}

function opensSentence(sentence: Sentence, place: number): boolean {
  for (let at = place - 1; at >= 0; at -= 1)
    if (!/^(?:CC|ADV|COMMA|PREP|QUOTE|SUB)$/.test(sentence.chunks[at]?.kind ?? '')) return false;
  return true;
}
