/** Reduced clauses: participles and relative clauses that only describe the noun before them. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { framesOf } from '../lexicons/verb-frames.ts';
import { chunkOf, type Sentence } from './sentence.ts';

const relatives = readWords('words', 'relatives');

/** A participle, or a relative clause's verb, that only describes the noun before it. */
export function isReduced(sentence: Sentence, place: number): boolean {
  const verb = chunkOf(sentence, place)?.verb;
  const before = chunkOf(sentence, place - 1);
  if (!verb || !before) return false;
  if (before.kind === 'SUB' && relatives.has(before.head.lower)) return !framesOf(verb.lemma)?.has('clause');
  const nominal = before.kind === 'NP' || before.kind === 'ADJ';
  if (verb.form === 'GERUND' || verb.form === 'PARTICIPLE') return nominal;
  const next = chunkOf(sentence, place + 1);
  return verb.form === 'ED' && nominal && (next?.kind === 'PREP' || next?.verb?.form === 'FINITE');
}

/** The chunk before such a clause. */
export function beforeReduced(sentence: Sentence, place: number): number {
  return chunkOf(sentence, place - 1)?.kind === 'SUB' ? place - 2 : place - 1;
}
