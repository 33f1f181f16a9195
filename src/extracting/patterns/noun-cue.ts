/** A noun as cue: `her claim that the harbour is closed`, `Berg's criticism of the deal`, `his vow to stay`. */

import { readLexicon } from '../lexicons/read-lexicon.ts';
import { type Act, framesOf } from '../lexicons/verb-frames.ts';
import type { Chunk } from '../steps/chunks.ts';
import { clauseEnd } from '../steps/clause-ends.ts';
import { topicEnd } from '../steps/noun-phrases.ts';
import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';

/** What a noun attributes, and to whom. */
export interface NounCue {
  readonly noun: string;
  readonly frame: string;
  readonly act: Act;
  readonly cue: readonly Words[];
  readonly speaker: Words;
  readonly content: Words;
  readonly opener?: Words;
}

const frames = new Map(
  Object.entries(readLexicon<Record<string, string>>('nouns')).map(([noun, names]) => [
    noun,
    new Set(names.split(' ')),
  ]),
);

/** The noun phrase at chunk `at` as a cue: it has a possessor, and "that", an infinitive or its preposition after it. */
export function nounCue(sentence: Sentence, at: number): NounCue | null {
  const noun = chunkOf(sentence, at);
  if (noun?.kind !== 'NP' || noun.possessor === undefined || noun.possessor >= noun.last) return null;
  const taken = frames.get(noun.head.lemma);
  const next = chunkOf(sentence, at + 1);
  if (!taken || !next) return null;
  const found = complementOf(sentence, at, taken, next);
  if (!found) return null;
  const speaker = possessorOf(sentence, noun);
  return { noun: noun.head.lemma, act: 'OPINION', speaker, ...found };
}

function complementOf(
  sentence: Sentence,
  at: number,
  taken: ReadonlySet<string>,
  next: Chunk,
): Pick<NounCue, 'frame' | 'cue' | 'content' | 'opener'> | null {
  const noun = sentence.chunks[at] as Chunk;
  const cue = { first: noun.last, last: noun.last };
  const after = chunkOf(sentence, at + 2);
  if (taken.has('that') && next.kind === 'SUB' && next.head.lower === 'that' && after) {
    const last = chunkOf(sentence, subjectClauseEnd(sentence, at + 2, at))?.last ?? after.last;
    const opener = { first: next.first, last: next.last };
    return { frame: 'noun-that', cue: [cue], content: { first: after.first, last }, opener };
  }
  if (taken.has('to') && next.verb?.form === 'INFINITIVE') {
    const last = chunkOf(sentence, topicEnd(sentence, at + 1))?.last ?? next.last;
    return { frame: 'noun-to', cue: [cue], content: { first: next.first, last } };
  }
  const preposition = next.head.lower === 'to' ? 'to-np' : next.head.lower;
  if (next.kind !== 'PREP' || !taken.has(preposition) || !after) return null;
  const last = chunkOf(sentence, topicEnd(sentence, at + 2))?.last ?? after.last;
  const words = { first: next.first, last: next.last };
  return { frame: 'noun-of', cue: [cue, words], content: { first: after.first, last } };
}

/** `Her claim that it is closed was wrong`: the clause of a subject ends before the verb of that subject. */
function subjectClauseEnd(sentence: Sentence, from: number, at: number): number {
  const end = clauseEnd(sentence, from, at);
  let verb: Chunk | null = null;
  for (let place = from; place <= end; place += 1) {
    const chunk = sentence.chunks[place] as Chunk;
    if (/^(?:SUB|CC|COMMA|QUOTE)$/.test(chunk.kind)) verb = null;
    if (chunk.verb?.form !== 'FINITE' && chunk.verb?.form !== 'ED') continue;
    if (verb && !framesOf(verb.verb?.lemma ?? '')?.has('clause')) return place - 1;
    verb = chunk;
  }
  return end;
}

/** `Berg's` without its `'s`, `her` as it is. */
function possessorOf({ tokens }: Sentence, { first, possessor = first }: Chunk): Words {
  const start = /^(?:the|a|an)$/.test(tokens[first]?.lower ?? '') && possessor > first ? first : first;
  return { first: start, last: possessor };
}
