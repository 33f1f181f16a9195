/** Praise or blame that something draws: `The plan drew criticism from Berg`, `She won praise from the council for it`. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';
import type { Subject } from '../steps/subjects.ts';
import type { VerbGroup } from '../steps/verb-groups.ts';
import type { Complement, CueVerb } from './pattern.ts';

const drawers = readWords('words', 'drawers');
const judgements = readWords('words', 'judgements');

/** `draw`, `win`: a verb whose object may be somebody's judgement. */
export function mayDraw({ lemma, passive }: VerbGroup): boolean {
  return !passive && drawers.has(lemma);
}

/** The subject is what is judged; the noun after "from" judges it. */
export function drawnNoun(
  { sentence, at, after }: Pick<CueVerb, 'sentence' | 'at' | 'after'>,
  subject: Subject,
): (Complement & { readonly speaker: Words }) | null {
  const verb = chunkOf(sentence, at)?.verb;
  const noun = chunkOf(sentence, after);
  const from = chunkOf(sentence, after + 1);
  const source = chunkOf(sentence, after + 2);
  if (!verb || !mayDraw(verb) || !noun || !judgements.has(noun.head.lemma)) return null;
  if (from?.head.lower !== 'from' || source?.kind !== 'NP') return null;
  const speaker = { first: source.first, last: chunkOf(sentence, sourceEnd(sentence, after + 2))?.last ?? source.last };
  const cue = [{ first: noun.first, last: noun.last }];
  const content = [{ first: subject.first, last: subject.last }];
  return { pattern: 'drawn-noun', frame: 'noun-from', act: 'OPINION', content, cue, speaker };
}

/** `from the head of the port for her work`: over "of" and places, not over what for. */
function sourceEnd(sentence: Sentence, at: number): number {
  let end = at;
  while (
    /^(?:of|in|at)$/.test(chunkOf(sentence, end + 1)?.head.lower ?? '') &&
    chunkOf(sentence, end + 2)?.kind === 'NP'
  )
    end += 2;
  return end;
}
