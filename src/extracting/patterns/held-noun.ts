/** A noun of speech or opinion as object: `Berg expressed concern that …`, `She has doubts about …`, `He made the case for …`. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { chunkOf } from '../steps/sentence.ts';
import { nounComplement, readNouns } from './noun-cue.ts';
import type { Complement, CueVerb } from './pattern.ts';

/** Verbs that give a noun to their subject. */
const givers = readWords('words', 'givers');
const nouns = readNouns('nouns', 'nouns-held');

/** The verb and the noun are the cue together; what the noun is about is the content. */
export function heldNoun({ sentence, at, after }: Pick<CueVerb, 'sentence' | 'at' | 'after'>): Complement | null {
  const verb = chunkOf(sentence, at)?.verb;
  const noun = chunkOf(sentence, after);
  if (!verb || verb.passive || !givers.has(verb.lemma) || noun?.kind !== 'NP' || noun.possessor !== undefined)
    return null;
  // `expressed amusement that`: whatever is expressed, a clause may tell it.
  const open = /^(?:express|voice|convey)$/.test(verb.lemma) ? new Map([[noun.head.lemma, new Set(['that'])]]) : null;
  const found =
    nounComplement(sentence, after, after + 1, nouns) ?? (open && nounComplement(sentence, after, after + 1, open));
  if (!found) return null;
  const { content, opener, cue } = found;
  const words = [{ first: noun.first, last: noun.last }, ...cue.slice(1)];
  const complement = {
    pattern: 'held-noun',
    frame: found.frame,
    act: 'OPINION' as const,
    content: [content],
    cue: words,
  };
  return opener ? { ...complement, opener } : complement;
}
