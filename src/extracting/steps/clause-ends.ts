/** Clause ends: how far what is said reaches, before another attribution or the article's own words go on. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { framesOf } from '../lexicons/verb-frames.ts';
import type { Chunk } from './chunks.ts';
import type { Quotation } from './quotations.ts';
import { chunkOf, type Sentence } from './sentence.ts';

const relatives = readWords('words', 'relatives');
const subordinators = new Set([...readWords('words', 'subordinators'), 'if']);
const remarks = readWords('words', 'remarks');
/** What "will" and "has" become in reported speech. */
const pastOnly = readWords('words', 'pastOnly');
const shifted = new Set(['would', 'could', 'might', "'d"]);

/** The last chunk of the clause that begins at chunk `from` and is said by the verb at chunk `cue`. */
export function clauseEnd(sentence: Sentence, from: number, cue: number): number {
  const inside = isSubordinate(sentence, cue);
  const main = mainClauseAfter(sentence, from);
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
      if (place !== main && stopsAtComma(sentence, place, inside, cue)) return place + 1;
      continue;
    }
    if (chunk.kind === 'END' && chunk.head.text === ';') return place - 1;
    if (chunk.kind === 'END' && /^[.!?]$/.test(chunk.head.text) && isSentenceBreak(sentence, place)) return place - 1;
    if (chunk.kind === 'COMMA' && place !== main && stopsAtComma(sentence, place, inside, cue)) return place - 1;
    if (chunk.kind === 'DASH' && stopsAtDash(sentence, place)) return place - 1;
    if (chunk.kind === 'CC' && stopsAtConjunction(sentence, place, cue)) return place - 1;
    if (chunk.kind === 'VG' && chunk.head.lower === 'according') return place - 1;
  }
  return sentence.chunks.length - 1;
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
      if (relatives.has(chunk.head.lower) || chunk.head.lower === 'where') return place > 0 ? 'relative' : null;
      return opensSentence(sentence, place) ? 'before' : null;
    }
    if (chunk.kind === 'VG' && (chunk.verb?.form === 'FINITE' || chunk.verb?.form === 'ED')) return null;
    if (chunk.kind === 'COMMA' && chunkOf(sentence, cue)?.verb?.form !== 'FINITE') break;
    if (chunk.kind === 'QUOTE' || chunk.kind === 'COLON') return null;
  }
  const form = chunkOf(sentence, cue)?.verb?.form;
  return (form === 'GERUND' || form === 'ED') && opensSentence(sentence, cue) ? 'before' : null;
}

function opensSentence(sentence: Sentence, place: number): boolean {
  for (let at = place - 1; at >= 0; at -= 1)
    if (!/^(?:CC|ADV|COMMA|PREP|QUOTE|SUB)$/.test(sentence.chunks[at]?.kind ?? '')) return false;
  return true;
}

function stopsAtComma(sentence: Sentence, place: number, inside: 'relative' | 'before' | null, cue: number): boolean {
  let at = place + 1;
  while (chunkOf(sentence, at)?.kind === 'QUOTE') at += 1;
  const next = chunkOf(sentence, at);
  if (!next) return true;
  if (next.kind === 'CC') return stopsAtConjunction(sentence, at, cue);
  if (next.kind === 'SUB' && next.head.lower === 'which') return isCueOf(sentence, at + 1);
  if (isRemark(sentence, at)) return true;
  if (next.kind === 'VG' && next.verb) {
    if (next.head.lower === 'according') return true;
    if (next.verb.form === 'GERUND') return isCue(next) && !/^(?:including|according)$/.test(next.head.lower);
    if (isSpeech(next) && chunkOf(sentence, at + 1)?.kind === 'NP' && /^(?:says?|said)$/.test(next.head.lower))
      return true;
    return inside === 'relative' && next.verb.form !== 'INFINITIVE' && next.verb.form !== 'PARTICIPLE';
  }
  if (next.kind === 'ADV' && chunkOf(sentence, at + 1)?.verb?.form === 'GERUND')
    return isCue(chunkOf(sentence, at + 1) as Chunk);
  if (next.kind === 'SUB' && /^(?:while|without)$/.test(next.head.lower) && isSaying(sentence, at + 1)) return true;
  if (next.kind === 'PREP' && next.head.lower === 'without' && isSaying(sentence, at + 1)) return true;
  if (next.kind === 'SUB' && /^(?:while|though|although|whereas)$/.test(next.head.lower)) {
    const other = verbAfterNoun(sentence, at + 1);
    return other !== null && isSpeech(sentence.chunks[other] as Chunk);
  }
  const verb = verbAfterNoun(sentence, at);
  if (verb === null) return false;
  if (inside === 'before') return true;
  return isCue(sentence.chunks[verb] as Chunk) && endsSoon(sentence, verb);
}

/** `– she said –`, and a dash before an afterthought of the article's own is not told apart: only cues stop. */
function stopsAtDash(sentence: Sentence, place: number): boolean {
  if (isSaying(sentence, place + 1)) return true;
  if (chunkOf(sentence, place + 1)?.kind === 'CC') return verbAfterNoun(sentence, place + 2) !== null;
  const verb = verbAfterNoun(sentence, place + 1);
  return (
    verb !== null &&
    isCue(sentence.chunks[verb] as Chunk) &&
    /^(?:DASH|END|COMMA|QUOTE)$/.test(chunkOf(sentence, verb + 1)?.kind ?? 'END')
  );
}

/** `and added that`, `but Berg said`: a second attribution. */
function stopsAtConjunction(sentence: Sentence, place: number, cue: number): boolean {
  const chunk = sentence.chunks[place] as Chunk;
  let at = place + 1;
  while (chunkOf(sentence, at)?.kind === 'ADV' || chunkOf(sentence, at)?.kind === 'QUOTE') at += 1;
  const next = chunkOf(sentence, at);
  if (next?.kind === 'VG' && next.verb && next.verb.form !== 'INFINITIVE') {
    const own = chunkOf(sentence, cue)?.verb;
    const same =
      own === undefined || own.form === next.verb.form || (own.form !== 'GERUND') === (next.verb.form !== 'GERUND');
    if (!same || next.verb.modal !== null || next.verb.passive) return false;
    return isSpeech(next) || (isCue(next) && agrees(sentence, cue, at));
  }
  const verb = verbAfterNoun(sentence, at);
  if (verb === null || chunkOf(sentence, place - 1)?.kind !== 'COMMA') return false;
  const { verb: group } = sentence.chunks[verb] as Chunk;
  if (group?.modal && shifted.has(group.modal)) return false;
  // A new subject after a comma and "but": the article itself goes on more often than the speaker does.
  const other = isSpeech(sentence.chunks[verb] as Chunk) && tenseAt(sentence, verb) === tenseAt(sentence, cue);
  return chunk.head.lower !== 'and' || other;
}

/** `said it is dead and praised the crew`: a verb in the tense of the cue, where what is said has another. */
function agrees(sentence: Sentence, cue: number, verb: number): boolean {
  const tense = tenseAt(sentence, cue);
  if (tense === null || tenseAt(sentence, verb) !== tense) return false;
  for (let place = cue + 1; place < verb; place += 1) {
    const inner = tenseAt(sentence, place);
    if (inner !== null) return inner !== tense;
  }
  return true;
}

/** The tense of a finite verb group, by its first word; null for what has none. */
function tenseAt(sentence: Sentence, place: number): 'past' | 'present' | null {
  const chunk = chunkOf(sentence, place);
  if (chunk?.verb?.form !== 'FINITE' && chunk?.verb?.form !== 'ED') return null;
  if (chunk.verb.form === 'ED') return 'past';
  const first = sentence.tokens
    .slice(chunk.first, chunk.verb.main + 1)
    .find(({ tag }) => tag === 'AUX' || tag === 'VERB');
  if (!first) return null;
  return pastOnly.has(first.lower) || /^(?:had|would|could|might)$/.test(first.lower) ? 'past' : 'present';
}

/** The verb of a clause that begins with a noun at `place`: `Mr. Berg, the head of X, said`. */
function verbAfterNoun(sentence: Sentence, place: number): number | null {
  if (chunkOf(sentence, place)?.kind !== 'NP') return null;
  for (let at = place + 1; at < place + 10; at += 1) {
    const chunk = chunkOf(sentence, at);
    if (!chunk) return null;
    const relative = chunk.kind === 'SUB' && relatives.has(chunk.head.lower);
    if (relative && chunkOf(sentence, at + 1)?.kind === 'VG') at += 1;
    else if (chunk.kind === 'VG') return chunk.verb?.form === 'FINITE' || chunk.verb?.form === 'ED' ? at : null;
    else if (!/^(?:PREP|NP|ADV)$/.test(chunk.kind)) return null;
  }
  return null;
}

function endsSoon(sentence: Sentence, verb: number): boolean {
  const next = chunkOf(sentence, verb + 1);
  return !next || /^(?:END|COMMA|PREP|QUOTE|ADV|SUB|DASH)$/.test(next.kind) || next.kind === 'NP';
}

/** `– noting that it rained`, `while also warning of floods`: a participle that says on. */
function isSaying(sentence: Sentence, place: number): boolean {
  const at = chunkOf(sentence, place)?.kind === 'ADV' ? place + 1 : place;
  const chunk = chunkOf(sentence, at);
  return chunk?.verb?.form === 'GERUND' && isSpeech(chunk);
}

/** `…, a claim that Berg denied`, `…, something she regrets`: the article on what was said. */
function isRemark(sentence: Sentence, place: number): boolean {
  const noun = chunkOf(sentence, place);
  const next = chunkOf(sentence, place + 1);
  if (noun?.kind !== 'NP' || !remarks.has(noun.head.lower) || noun.possessor !== undefined) return false;
  return next?.kind === 'NP' || (next?.kind === 'SUB' && relatives.has(next.head.lower));
}

/** `which he called a shame`: the clause of a relative pronoun has a cue of its own. */
function isCueOf(sentence: Sentence, place: number): boolean {
  const verb = verbAfterNoun(sentence, place);
  return verb !== null && isCue(sentence.chunks[verb] as Chunk);
}

function isCue(chunk: Chunk): boolean {
  return chunk.verb !== undefined && framesOf(chunk.verb.lemma) !== undefined;
}

function isSpeech(chunk: Chunk): boolean {
  const frames = chunk.verb && framesOf(chunk.verb.lemma);
  return (
    frames !== undefined && [...frames.values()].includes('SPEECH') && (frames.has('clause') || frames.has('quote'))
  );
}
