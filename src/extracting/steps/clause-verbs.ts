/** Clause verbs: which verb a clause has, its tense, and whether it says something. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { framesOf } from '../lexicons/verb-frames.ts';
import { type Chunk, isFiniteVerb } from './chunks.ts';
import { chunkOf, type Sentence } from './sentence.ts';

const relatives = readWords('words', 'relatives');
const pastOnly = readWords('words', 'pastOnly');

/** The tense of a finite verb group, by its first word; null for what has none. */
export function tenseAt(sentence: Sentence, place: number): 'past' | 'present' | null {
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
export function verbAfterNoun(sentence: Sentence, place: number): number | null {
  if (chunkOf(sentence, place)?.kind !== 'NP') return null;
  for (let at = place + 1; at < place + 10; at += 1) {
    const chunk = chunkOf(sentence, at);
    if (!chunk) return null;
    const relative = chunk.kind === 'SUB' && relatives.has(chunk.head.lower);
    if (relative && chunkOf(sentence, at + 1)?.kind === 'VG') at += 1;
    else if (chunk.kind === 'VG') return isFiniteVerb(chunk) ? at : null;
    else if (!/^(?:PREP|NP|ADV)$/.test(chunk.kind)) return null;
  }
  return null;
}

/** `Berg said.`, `Berg said on Monday`: nothing but a mark, a setting or a complement follows the verb. */
export function endsSoon(sentence: Sentence, verb: number): boolean {
  const next = chunkOf(sentence, verb + 1);
  return !next || /^(?:END|COMMA|PREP|QUOTE|ADV|SUB|DASH)$/.test(next.kind) || next.kind === 'NP';
}

/** `– noting that it rained`, `while also warning of floods`: a participle that says on. */
export function isSaying(sentence: Sentence, place: number): boolean {
  const at = chunkOf(sentence, place)?.kind === 'ADV' ? place + 1 : place;
  const chunk = chunkOf(sentence, at);
  return chunk?.verb?.form === 'GERUND' && isSpeech(chunk);
}

/** `which he called a shame`: the clause of a relative pronoun has a cue of its own. */
export function isCueOf(sentence: Sentence, place: number): boolean {
  const verb = verbAfterNoun(sentence, place);
  return verb !== null && isCue(sentence.chunks[verb] as Chunk);
}

/** A verb group that can attribute. */
export function isCue(chunk: Chunk): boolean {
  return chunk.verb !== undefined && framesOf(chunk.verb.lemma) !== undefined;
}

/** A verb group that can tell a clause or a quotation that somebody says. */
export function isSpeech(chunk: Chunk): boolean {
  const frames = chunk.verb && framesOf(chunk.verb.lemma);
  return (
    frames !== undefined &&
    [...frames.values()].includes('SPEECH') &&
    (frames.has('clause') || frames.has('quote') || frames.has('that'))
  );
}
