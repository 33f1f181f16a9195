/** Clause stops: the commas, dashes and conjunctions at which somebody else, or the article itself, goes on. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { framesOf } from '../lexicons/verb-frames.ts';
import { type Chunk, isFiniteVerb } from './chunks.ts';
import { endsSoon, isCue, isCueOf, isSaying, isSpeech, tenseAt, verbAfterNoun } from './clause-verbs.ts';
import { isPeople } from './mention-kinds.ts';
import { chunkOf, type Sentence } from './sentence.ts';

const relatives = readWords('words', 'relatives');
const remarks = readWords('words', 'remarks');
const connectives = readWords('words', 'connectives');
/** What "will", "can" and "may" become in reported speech. */
const shifted = new Set(['would', 'could', 'might', "'d"]);

/** True where what is said ends before the comma at a place. */
export function stopsAtComma(
  sentence: Sentence,
  place: number,
  inside: 'relative' | 'before' | null,
  cue: number,
): boolean {
  let at = place + 1;
  while (chunkOf(sentence, at)?.kind === 'QUOTE') at += 1;
  const next = chunkOf(sentence, at);
  if (!next) return true;
  if (next.kind === 'CC') return stopsAtConjunction(sentence, at, cue);
  if (next.kind === 'SUB' && next.head.lower === 'which') return isCueOf(sentence, at + 1);
  // `, as per Berg`, `, per Berg`
  const per = next.head.lower === 'as' ? chunkOf(sentence, at + 1) : next;
  if (per?.kind === 'PREP' && per.head.lower === 'per') return true;
  if (isRemark(sentence, at)) return true;
  if (next.kind === 'VG' && next.verb) {
    if (next.head.lower === 'according') return true;
    if (next.verb.form === 'GERUND') return isCue(next) && !/^(?:including|according)$/.test(next.head.lower);
    if (isSpeech(next) && chunkOf(sentence, at + 1)?.kind === 'NP' && /^(?:says?|said)$/.test(next.head.lower))
      return true;
    return inside === 'relative' && next.verb.form !== 'INFINITIVE' && next.verb.form !== 'PARTICIPLE';
  }
  const afterAdverb = next.kind === 'ADV' ? chunkOf(sentence, at + 1) : undefined;
  // `, however the ministry denied this`
  if (next.kind === 'ADV' && connectives.has(next.head.lower) && isCueOf(sentence, at + 1)) return true;
  if (afterAdverb?.verb?.form === 'GERUND') return isCue(afterAdverb);
  if (afterAdverb?.verb && inside === 'relative') return isFiniteVerb(afterAdverb);
  if (next.kind === 'SUB' && /^(?:while|without)$/.test(next.head.lower) && isSaying(sentence, at + 1)) return true;
  if (next.kind === 'PREP' && next.head.lower === 'without' && isSaying(sentence, at + 1)) return true;
  if (next.kind === 'SUB' && /^(?:while|though|although|whereas)$/.test(next.head.lower)) {
    const other = verbAfterNoun(sentence, at + 1);
    return other !== null && isSpeech(sentence.chunks[other] as Chunk);
  }
  const verb = verbAfterNoun(sentence, inside === 'before' && next.kind === 'ADV' ? at + 1 : at);
  if (verb === null) return false;
  if (inside === 'before') return true;
  return isCue(sentence.chunks[verb] as Chunk) && endsSoon(sentence, verb);
}

/** `– she said –`, and a dash before an afterthought of the article's own is not told apart: only cues stop. */
export function stopsAtDash(sentence: Sentence, place: number): boolean {
  if (isSaying(sentence, place + 1)) return true;
  if (isRemark(sentence, place + 1)) return !sentence.chunks.slice(place + 1).some(({ kind }) => kind === 'DASH');
  if (chunkOf(sentence, place + 1)?.kind === 'CC') return verbAfterNoun(sentence, place + 2) !== null;
  const verb = verbAfterNoun(sentence, place + 1);
  return (
    verb !== null &&
    isCue(sentence.chunks[verb] as Chunk) &&
    /^(?:DASH|END|COMMA|QUOTE)$/.test(chunkOf(sentence, verb + 1)?.kind ?? 'END')
  );
}

/** `and added that`, `but Berg said`: a second attribution. */
export function stopsAtConjunction(sentence: Sentence, place: number, cue: number): boolean {
  const chunk = sentence.chunks[place] as Chunk;
  let at = place + 1;
  while (chunkOf(sentence, at)?.kind === 'ADV' || chunkOf(sentence, at)?.kind === 'QUOTE') at += 1;
  const next = chunkOf(sentence, at);
  if (next?.kind === 'VG' && next.verb && next.verb.form !== 'INFINITIVE') {
    const own = chunkOf(sentence, cue)?.verb;
    const same =
      own === undefined || own.form === next.verb.form || (own.form !== 'GERUND') === (next.verb.form !== 'GERUND');
    if (!same || next.verb.modal !== null || next.verb.passive) return false;
    // `would study it and respond`: a base form goes on with the modal.
    if (next.head.lower === next.head.lemma && tenseAt(sentence, cue) === 'past') return false;
    return isSpeech(next) || (isCue(next) && agrees(sentence, cue, at));
  }
  const verb = verbAfterNoun(sentence, at);
  if (verb === null) return false;
  if (chunkOf(sentence, place - 1)?.kind !== 'COMMA') {
    if (!/^(?:and|but)$/.test(chunk.head.lower) || !endsSoon(sentence, verb)) return false;
    const says = isSpeech(sentence.chunks[verb] as Chunk) && agrees(sentence, cue, verb);
    return says || isOtherSpeaker(sentence, cue, at, verb);
  }
  const { verb: group } = sentence.chunks[verb] as Chunk;
  if (group?.modal && shifted.has(group.modal)) return false;
  // A new subject after a comma and "but": the article itself goes on more often than the speaker does.
  const named =
    next?.head.tag === 'PROPN' &&
    !/^(?:had|have|has)$/.test(sentence.tokens[sentence.chunks[verb]?.first ?? -1]?.lower ?? '');
  const other =
    isSpeech(sentence.chunks[verb] as Chunk) && (named || tenseAt(sentence, verb) === tenseAt(sentence, cue));
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

/** `said it was shut and Ray said it was open`: somebody else, in the tense of the cue, with what he says. */
export function isOtherSpeaker(sentence: Sentence, cue: number, at: number, verb: number): boolean {
  const noun = chunkOf(sentence, at);
  const own = chunkOf(sentence, cue)?.verb;
  const other = chunkOf(sentence, verb)?.verb;
  if (noun?.kind !== 'NP' || !own || !other || verb !== at + 1 || other.modal !== null || other.passive) return false;
  const words = sentence.tokens.slice(noun.first, noun.last + 1);
  const speaks = noun.head.tag === 'PROPN' || isPeople(words) || /^(?:he|she|they)$/.test(noun.head.lower);
  const says = other.lemma === own.lemma || framesOf(other.lemma)?.has('quote');
  if (!speaks || !says || tenseAt(sentence, cue) !== tenseAt(sentence, verb)) return false;
  // `says the ministry says one thing and the council says another`: both are told by the first.
  return !sentence.chunks.slice(cue + 1, at).some(isSpeech);
}

/** `…, a claim that Berg denied`, `…, something she regrets`: the article on what was said. */
function isRemark(sentence: Sentence, place: number): boolean {
  const noun = chunkOf(sentence, place);
  const next = chunkOf(sentence, place + 1);
  if (noun?.kind !== 'NP' || !remarks.has(noun.head.lower) || noun.possessor !== undefined) return false;
  return next?.kind === 'NP' || (next?.kind === 'SUB' && relatives.has(next.head.lower));
}
