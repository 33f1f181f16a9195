/** An adjective as cue: `Berg is confident that …`, `They were worried about the harbour`, `She is eager to go`. */

import { readLexicon } from '../lexicons/read-lexicon.ts';
import { clauseEnd } from '../steps/clause-ends.ts';
import { topicEnd } from '../steps/noun-phrases.ts';
import { chunkOf } from '../steps/sentence.ts';
import type { Complement, CueVerb } from './pattern.ts';

const frames = new Map(
  Object.entries(readLexicon<Record<string, string>>('adjectives')).map(([word, names]) => [
    word,
    new Set(names.split(' ')),
  ]),
);

/** The complement of an adjective after a copula, or of a participle that works as one. */
export function adjectiveCue({ sentence, at, after }: Pick<CueVerb, 'sentence' | 'at' | 'after'>): Complement | null {
  const verb = chunkOf(sentence, at);
  const asParticiple = verb?.verb?.passive === true && frames.has(verb.head.lower);
  let place = asParticiple ? at : after;
  while (chunkOf(sentence, place)?.kind === 'ADV') place += 1;
  const word = chunkOf(sentence, place);
  const taken = word && (asParticiple || /^(?:ADJ|VG)$/.test(word.kind)) ? frames.get(word.head.lower) : undefined;
  const next = chunkOf(sentence, place + 1);
  if (!word || !taken || !next) return null;
  const cue = asParticiple ? [] : [{ first: word.first, last: word.last }];
  const act = 'OPINION';
  const clause = (from: number) => chunkOf(sentence, clauseEnd(sentence, from, at))?.last;
  const after2 = chunkOf(sentence, place + 2);
  if (taken.has('that') && next.kind === 'SUB' && next.head.lower === 'that' && after2) {
    const opener = { first: next.first, last: next.last };
    return {
      pattern: 'adjective-cue',
      frame: 'adj-that',
      act,
      content: [{ first: after2.first, last: clause(place + 2) ?? after2.last }],
      cue,
      opener,
    };
  }
  if (taken.has('to') && next.verb?.form === 'INFINITIVE')
    return {
      pattern: 'adjective-cue',
      frame: 'adj-to',
      act,
      content: [{ first: next.first, last: clause(place + 1) ?? next.last }],
      cue,
    };
  const preposition = next.head.lower === 'to' ? 'to-np' : next.head.lower;
  if (next.kind !== 'PREP' || !taken.has(preposition) || !after2) return null;
  const last = chunkOf(sentence, topicEnd(sentence, place + 2))?.last ?? after2.last;
  const words = { first: next.first, last: next.last };
  return {
    pattern: 'adjective-cue',
    frame: 'adj-of',
    act,
    content: [{ first: after2.first, last }],
    cue: [...cue, words],
  };
}
