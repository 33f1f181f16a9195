/** A noun as cue: `her claim that the harbour is closed`, `Berg's criticism of the deal`, `his vow to stay`. */

import { readLexicon } from '../lexicons/read-lexicon.ts';
import { type Act, framesOf } from '../lexicons/verb-frames.ts';
import { type Chunk, isFiniteVerb } from '../steps/chunks.ts';
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

/** What a noun attributes: the words after it, and those that are cue beside it. */
export type NounComplement = Pick<NounCue, 'frame' | 'cue' | 'content' | 'opener'>;

const frames = readNouns('nouns');
/** Nouns of words, where others are of what is thought. */
const spoken =
  /^(?:warning|claim|statement|allegation|accusation|assertion|announcement|demand|request|promise|pledge|vow|threat|declaration|denial|admission|remark|comment|prediction|complaint)$/;

/** The nouns of a lexicon with the complements that they take. */
export function readNouns(...names: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const name of names)
    for (const [noun, taken] of Object.entries(readLexicon<Record<string, string>>(name)))
      all.set(noun, new Set([...(all.get(noun) ?? []), ...taken.split(' ')]));
  return all;
}

/**
 * The noun phrase at chunk `at` as a cue, with "that", an infinitive or its preposition after it. Whose it is stands before
 * it (`her claim`) or after it (`fear among sailors that`).
 */
export function nounCue(sentence: Sentence, at: number): NounCue | null {
  const noun = chunkOf(sentence, at);
  if (noun?.kind !== 'NP') return null;
  const own = noun.possessor !== undefined && noun.possessor < noun.last;
  const speaker = own ? possessorOf(sentence, noun) : speakerAfter(sentence, at);
  const found = speaker && nounComplement(sentence, at, own ? at + 1 : chunkAfter(sentence, speaker.last), frames);
  if (!found || (!own && found.frame !== 'noun-that')) return null;
  const act = spoken.test(noun.head.lemma) ? 'SPEECH' : 'OPINION';
  return { noun: noun.head.lemma, act, speaker, ...found };
}

/** `criticism from Berg`, `concern among voters`: whose it is, where it is followed by what it is about. */
function speakerAfter(sentence: Sentence, at: number): Words | null {
  const preposition = chunkOf(sentence, at + 1);
  const noun = chunkOf(sentence, at + 2);
  if (
    preposition?.kind !== 'PREP' ||
    noun?.kind !== 'NP' ||
    !/^(?:from|by|among|within|in)$/.test(preposition.head.lower)
  )
    return null;
  // `claims by the owner, Greta Vane, that …`
  const [comma, name, close, that] = sentence.chunks.slice(at + 3, at + 7);
  const isNamed = comma?.kind === 'COMMA' && name?.head.tag === 'PROPN' && close?.kind === 'COMMA';
  return { first: noun.first, last: isNamed && that?.head.lower === 'that' ? name.last : noun.last };
}

/** The chunk after a word, over a comma. */
function chunkAfter({ chunks }: Sentence, token: number): number {
  const at = chunks.findIndex(({ first }) => first > token);
  return chunks[at]?.kind === 'COMMA' && chunks[at + 1]?.head.lower === 'that' ? at + 1 : at;
}

/** What the noun at chunk `at` is about, looked for at chunk `place`. */
export function nounComplement(
  sentence: Sentence,
  at: number,
  place: number,
  nouns: ReadonlyMap<string, ReadonlySet<string>>,
): NounComplement | null {
  const noun = sentence.chunks[at] as Chunk;
  const taken = nouns.get(noun.head.lemma);
  const next = chunkOf(sentence, place);
  if (!taken || !next) return null;
  const cue = { first: noun.last, last: noun.last };
  const after = chunkOf(sentence, place + 1);
  if (taken.has('that') && next.kind === 'SUB' && next.head.lower === 'that' && after && after.kind !== 'VG') {
    const end = isObject(sentence, at) ? clauseEnd : subjectClauseEnd;
    const last = chunkOf(sentence, end(sentence, place + 1, place - 1))?.last ?? after.last;
    const opener = { first: next.first, last: next.last };
    return { frame: 'noun-that', cue: [cue], content: { first: after.first, last }, opener };
  }
  if (taken.has('to') && next.verb?.form === 'INFINITIVE') {
    const last = chunkOf(sentence, topicEnd(sentence, place))?.last ?? next.last;
    return { frame: 'noun-to', cue: [cue], content: { first: next.first, last } };
  }
  const preposition = next.head.lower === 'to' ? 'to-np' : next.head.lower;
  if (next.kind !== 'PREP' || !taken.has(preposition) || !after) return null;
  const last = chunkOf(sentence, topicEnd(sentence, place + 1))?.last ?? after.last;
  const words = { first: next.first, last: next.last };
  return { frame: 'noun-of', cue: [cue, words], content: { first: after.first, last } };
}

/** A noun after a verb or a preposition: no verb of its own follows its clause. */
function isObject(sentence: Sentence, at: number): boolean {
  const before = chunkOf(sentence, at - 1);
  return before?.kind === 'VG' || (before?.kind === 'PREP' && at > 1 && chunkOf(sentence, at - 2)?.kind === 'VG');
}

/** `Her claim that it is closed was wrong`: the clause of a subject ends before the verb of that subject. */
function subjectClauseEnd(sentence: Sentence, from: number, at: number): number {
  const end = clauseEnd(sentence, from, at);
  let verb: Chunk | null = null;
  for (let place = from; place <= end; place += 1) {
    const chunk = sentence.chunks[place] as Chunk;
    if (/^(?:SUB|CC|COMMA|QUOTE)$/.test(chunk.kind)) verb = null;
    if (!isFiniteVerb(chunk)) continue;
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
