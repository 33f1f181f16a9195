/** Deeds: what somebody does with a verb of speech, and does not say: `declared an emergency`, `offered condolences`. */

import { readLexicon } from '../lexicons/read-lexicon.ts';
import type { Chunk } from '../steps/chunks.ts';
import { chunkOf, type Sentence } from '../steps/sentence.ts';

const deeds = new Map(
  Object.entries(readLexicon<Readonly<Record<string, readonly string[]>>>('deeds')).map(([verb, objects]) => [
    verb,
    new Set(objects),
  ]),
);
/** What becomes of something that is declared to be it. */
const declared = /^(?:zone|area|scene|holiday|winner|champion|emergency|monument|site|persona)$/;

/** True where the verb with this object is a deed; a quotation in it is said all the same. */
export function isDeed(sentence: Sentence, lemma: string, noun: Chunk): boolean {
  if (sentence.quoted[noun.last]) return false;
  return deeds.get(lemma)?.has(noun.head.lemma) === true || deeds.get(lemma)?.has(noun.head.lower) === true;
}

/** `declared the island a disaster zone`. */
export function isDeclared(sentence: Sentence, lemma: string, name: Chunk): boolean {
  return /^(?:declare|proclaim)$/.test(lemma) && declared.test(name.head.lower) && !sentence.quoted[name.first];
}

/** `a cleric named Orme`: a participle that belongs to a noun. */
export function isNamedSo(sentence: Sentence, at: number): boolean {
  const verb = chunkOf(sentence, at)?.verb;
  const before = chunkOf(sentence, at - 1);
  const name = chunkOf(sentence, at + 1);
  if (verb?.form !== 'ED' || verb.lemma !== 'name' || before?.kind !== 'NP' || name?.kind !== 'NP') return false;
  const first = sentence.tokens[before.first];
  const called =
    /^(?:an?|one|another)$/.test(first?.lower ?? '') || (before.head.tag === 'NOUN' && first?.tag !== 'DET');
  return called && sentence.tokens[name.first]?.tag === 'PROPN';
}

/** `groups supporting her`: a participle right after a noun tells which ones they are. */
export function isWhich(sentence: Sentence, at: number): boolean {
  return chunkOf(sentence, at)?.verb?.form === 'GERUND' && chunkOf(sentence, at - 1)?.kind === 'NP';
}
