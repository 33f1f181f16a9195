/** Hearers: who was told, beside whoever stands between cue and content: `said in an interview with CNN`, `wrote to the owner`. */

import { readWords } from '../lexicons/read-lexicon.ts';
import type { Attribution } from './attribution.ts';
import { isTime } from './chunks.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { chunkOf, type Sentence, type Words } from './sentence.ts';

/** A hearer, and the words that make him one where they are not the cue itself. */
export interface Hearer {
  readonly words: Words;
  readonly cue: Words | null;
}

const talks = readWords('hearers', 'talks');
const writings = readWords('hearers', 'writings');
const gatherings = readWords('hearers', 'gatherings');
/** Verbs after which "to" names a hearer: `said to`, `confirmed to`, `wrote to`. */
const toVerbs = readWords('hearers', 'to');
/** How far from the cue, in tokens, a talk or a letter still tells to whom. */
const far = 25;

/** All hearers of an attribution, those of its own pattern first. */
export function findHearers(attribution: Attribution): Hearer[] {
  const { audience, sentence, content } = attribution;
  const found: Hearer[] = audience ? [{ words: membersOf(sentence, audience), cue: null }] : [];
  for (const hearer of [afterTo(attribution), ...inTalks(attribution)])
    if (hearer && !content.some(({ first, last }) => first <= hearer.words.first && hearer.words.last <= last))
      if (!found.some(({ words }) => words.first === hearer.words.first)) found.push(hearer);
  return found.filter(({ words }) => sentence.tokens[words.first] !== undefined);
}

/** `confirmed to the paper`, `“No,” she said to him on Monday`. */
function afterTo({ sentence, lemma, cue, content }: Attribution): Hearer | null {
  const last = cue[0]?.last ?? -1;
  let at = sentence.chunks.findIndex((chunk) => chunk.first > last);
  while (isBetween(sentence, at)) at += 1;
  const noun = chunkOf(sentence, at + 1);
  if (at < 0 || chunkOf(sentence, at)?.head.lower !== 'to' || noun?.kind !== 'NP' || !toVerbs.has(lemma)) return null;
  if (chunkOf(sentence, at)?.kind !== 'PREP' || isTime(noun)) return null;
  const words = phraseAt(sentence, at + 1);
  // `complained to the daily of noise`: what it is about is no part of the daily.
  const said = Math.min(...content.map(({ first }) => first).filter((first) => first > words.first));
  return { words: said <= words.last ? { first: noun.first, last: noun.last } : words, cue: null };
}

function isBetween(sentence: Sentence, at: number): boolean {
  const chunk = chunkOf(sentence, at);
  return chunk !== undefined && (chunk.kind === 'ADV' || isTime(chunk));
}

/** `in an interview with CNN`, `in a letter to the owner`, `speaking to reporters`, `at a meeting with the council`. */
function inTalks({ sentence, cue, content }: Attribution): Hearer[] {
  const place = cue[0]?.first ?? 0;
  const found: Hearer[] = [];
  for (const [at, chunk] of sentence.chunks.entries()) {
    const talk = chunk.kind === 'NP' && talks.has(chunk.head.lemma);
    const writing = chunk.kind === 'NP' && writings.has(chunk.head.lemma);
    const speaking = chunk.verb?.form === 'GERUND' && /^(?:speak|talk|write|testify)$/.test(chunk.verb.lemma);
    if ((!talk && !writing && !speaking) || Math.abs(chunk.first - place) > far) continue;
    if (content.some((part) => part.first <= chunk.first && chunk.last <= part.last)) continue;
    if (!speaking && !/^(?:in|during|at|on|over|by|of|from)$/.test(chunkOf(sentence, at - 1)?.head.lower ?? ''))
      continue;
    const hearer = partnerAfter(sentence, at, talk ? /^(?:with|to|on|for|by)$/ : /^(?:to|with|before)$/);
    if (hearer) found.push({ words: hearer, cue: { first: chunk.first - (speaking ? 0 : 1), last: hearer.first - 1 } });
  }
  return found;
}

/** `published by X`, `aired on X`, `broadcast by X` may stand between the talk and whoever had it. */
function partnerAfter(sentence: Sentence, at: number, prepositions: RegExp): Words | null {
  let place = at + 1;
  for (let steps = 0; steps < 5; steps += 1) {
    const chunk = chunkOf(sentence, place);
    const noun = chunkOf(sentence, place + 1);
    if (!chunk) return null;
    const made =
      chunk.kind === 'VG' && /^(?:publish|air|broadcast|release|run|carry|post|print)$/.test(chunk.verb?.lemma ?? '');
    if (chunk.kind === 'PREP' && noun?.kind === 'NP' && !isTime(noun)) {
      if (prepositions.test(chunk.head.lower)) return phraseAt(sentence, place + 1);
      return null;
    }
    if (!made && chunk.kind !== 'ADV' && !isTime(chunk) && !(chunk.kind === 'PREP' && noun && isTime(noun)))
      return null;
    place += 1;
  }
  return null;
}

function phraseAt(sentence: Sentence, at: number): Words {
  const noun = chunkOf(sentence, at);
  let end = at;
  while (chunkOf(sentence, end + 1)?.head.lower === 'of' && chunkOf(sentence, end + 2)?.kind === 'NP') end += 2;
  const joint = chunkOf(sentence, end + 1);
  if (joint?.kind === 'CC') end = Math.max(end, nounPhraseEnd(sentence, end));
  return { first: noun?.first ?? 0, last: chunkOf(sentence, end)?.last ?? 0 };
}

/** `supporters` of `supporters at a rally`, `importers` of `a breakfast of importers`: those who hear, not where. */
function membersOf(sentence: Sentence, words: Words): Words {
  const at = sentence.chunks.findIndex(({ first, last }) => first <= words.first && words.first <= last);
  const noun = chunkOf(sentence, at);
  if (noun?.kind !== 'NP' || noun.last >= words.last) return words;
  const isGathering = gatherings.has(noun.head.lower) && chunkOf(sentence, at + 1)?.head.lower === 'of';
  const whole = phraseAt(sentence, isGathering ? at + 2 : at);
  return { first: whole.first, last: Math.min(whole.last, words.last) };
}
