/** Verbs that attribute, with the frames in which they do: which complement holds what is said. */

import { readLexicon } from './read-lexicon.ts';

/** What an attribution is: words uttered, something held true, something wanted, or something shown by a thing. */
export type Act = 'SPEECH' | 'OPINION' | 'ATTITUDE' | 'SHOWING';

/**
 * How a verb takes its content. `clause` with or without "that", `that` only with it, `wh` a question, `quote` quoted words
 * or a place after its content, `told` a hearer first, `ask` a hearer or none, `to` an infinitive, `object` a noun phrase,
 * `object-to` one with an infinitive, `as` one with "as", `small` one with a noun or adjective ("called it a shame"),
 * `gerund`, `object-of` ("accused him of"), `raise` ("seems to"); others are prepositions ("for" in "call for").
 */
export type Frames = ReadonlyMap<string, Act>;

const frames = readFrames();

/** The frames of a verb's base form, with its particle where that matters (`point-out`); none where it does not attribute. */
export function framesOf(lemma: string): Frames | undefined {
  return frames.get(lemma);
}

/** True for the base form of a verb that can attribute. */
export function isCueVerb(lemma: string): boolean {
  return frames.has(lemma);
}

function readFrames(): ReadonlyMap<string, Frames> {
  const all = new Map<string, Map<string, Act>>();
  for (const act of ['SPEECH', 'OPINION', 'ATTITUDE', 'SHOWING'] as const)
    for (const [verb, names] of Object.entries(readLexicon<Record<string, string>>(`verbs-${act.toLowerCase()}`))) {
      const known = all.get(verb) ?? new Map<string, Act>();
      for (const name of names.split(' ')) if (!known.has(name)) known.set(name, act);
      all.set(verb, known);
    }
  return all;
}
