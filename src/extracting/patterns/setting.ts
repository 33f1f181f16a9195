/** The setting of a cue, stepped over: `said on Monday in a speech`, `said at the time`, `told her later`. */

import { type Chunk, isTime } from '../steps/chunks.ts';
import { nounPhraseEnd } from '../steps/noun-phrases.ts';
import { chunkOf, type Sentence } from '../steps/sentence.ts';

const settings =
  /^(?:in|on|at|during|through|via|by|after|before|from|to|with|despite|inside|outside|near|as|of|about|within|over|under|for|amid|among|following|throughout|since|without)$/;

const issuing =
  /^(?:publish|issue|release|post|air|broadcast|circulate|carry|report|quote|cite|relay|distribute|print|run|see|obtain|review|make|give|deliver|record|send|address|leak|read)$/;

/** The places where content may begin: here, and after each adverb, time and prepositional phrase in turn. */
export function skipSetting(sentence: Sentence, from: number): number[] {
  const places = [from];
  let at = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const next = settingEnd(sentence, at);
    if (next === at) break;
    at = next;
    places.push(at);
  }
  return places;
}

function settingEnd(sentence: Sentence, at: number): number {
  const chunk = chunkOf(sentence, at);
  if (!chunk) return at;
  if (chunk.kind === 'ADV') return at + 1;
  if (chunk.kind === 'NP' && isTime(chunk)) return at + 1;
  // `in a notice published on Monday`
  if (isIssued(chunk) && chunkOf(sentence, at - 1)?.kind === 'NP') return at + 1;
  // `late on Tuesday`
  const dayAfter = chunkOf(sentence, at + 2);
  if (chunk.kind === 'ADJ' && /^(?:late|early)$/.test(chunk.head.lower) && dayAfter && isTime(dayAfter)) return at + 1;
  const word = chunkOf(sentence, at + 1);
  // `told reporters, however, that`
  if (chunk.kind === 'COMMA' && word?.kind === 'ADV' && chunkOf(sentence, at + 2)?.kind === 'COMMA') return at + 3;
  // `told the daily, in remarks carried by RIA, that`
  if (
    chunk.kind === 'COMMA' &&
    word?.kind === 'SUB' &&
    word.head.lower === 'that' &&
    chunkOf(sentence, at - 1)?.kind === 'NP'
  )
    return at + 1;
  const citation = chunk.kind === 'COMMA' ? citationEnd(sentence, at + 1) : null;
  if (citation !== null) return citation;
  if (chunk.kind === 'COMMA' && chunkOf(sentence, at + 1)?.kind === 'PREP' && closesAgain(sentence, at + 1))
    return at + 1;
  if (chunk.kind !== 'PREP' || !settings.test(chunk.head.lower)) return at;
  const noun = chunkOf(sentence, at + 1);
  if (noun?.kind === 'NP') {
    const end = endOfPhrase(sentence, at + 1) + 1;
    return chunkOf(sentence, end)?.kind === 'COMMA' && chunkOf(sentence, at - 1)?.kind === 'COMMA' ? end + 1 : end;
  }
  return at;
}

function isIssued(chunk: Chunk | undefined): boolean {
  return chunk?.verb !== undefined && /^(?:ED|PARTICIPLE)$/.test(chunk.verb.form) && issuing.test(chunk.verb.lemma);
}

function endOfPhrase(sentence: Sentence, at: number): number {
  let end = at;
  while (
    chunkOf(sentence, end + 1)?.kind === 'PREP' &&
    /^(?:of|with|for|to|at|in|on|by)$/.test(chunkOf(sentence, end + 1)?.head.lower ?? '') &&
    chunkOf(sentence, end + 2)?.kind === 'NP'
  )
    end += 2;
  return Math.min(end, nounPhraseEnd(sentence, at));
}

function closesAgain(sentence: Sentence, at: number): boolean {
  let end = endOfPhrase(sentence, at + 1) + 1;
  // `, in remarks carried by RIA,`
  if (isIssued(chunkOf(sentence, end)) && chunkOf(sentence, end + 1)?.kind === 'PREP')
    end = endOfPhrase(sentence, end + 2) + 1;
  return /^(?:COMMA|COLON)$/.test(chunkOf(sentence, end)?.kind ?? '');
}

/** `reported, citing two dealers, that …`: after the comma that closes it; null where nobody is cited. */
export function citationEnd(sentence: Sentence, at: number): number | null {
  const verb = chunkOf(sentence, at)?.verb;
  const cites = verb?.form === 'GERUND' && /^(?:cite|quote|refer)$/.test(verb.lemma);
  const accords = chunkOf(sentence, at)?.head.lower === 'according' && chunkOf(sentence, at + 1)?.head.lower === 'to';
  if (!cites && !accords) return null;
  for (let place = at + 1; place < at + 14; place += 1) {
    const chunk = chunkOf(sentence, place);
    if (chunk?.kind === 'COMMA') return place + 1;
    if (!chunk || chunk.kind === 'END' || chunk.verb?.form === 'FINITE') return null;
  }
  return null;
}
