/** Who speaks in a turn of an interview: `Lena Okafor: About forty minutes.`, `Q: Did anybody come?`, `A: Nobody came.` */

import { isMedia } from '../steps/mention-kinds.ts';
import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';
import type { Token } from '../steps/tokens.ts';

/** The words before a colon that open a turn, the colon, and whether they are a letter that stands for somebody. */
export interface TurnLabel {
  readonly speaker: Words;
  readonly cue: Words;
  /** Where the words of the turn begin. */
  readonly first: number;
  readonly name: string;
  readonly letter: boolean;
  readonly media: boolean;
  /** The last word of the name whose initials the label is: `LO` after `Lena Okafor`. */
  readonly standsFor?: Token;
}

/** The label that opens a sentence: a name of at most five words, or `Q`, `A`, `Question`, `Answer`; quoted words have other patterns. */
export function turnLabel(sentence: Sentence): TurnLabel | null {
  const [name, colon, next] = sentence.chunks;
  if (!name || colon?.kind !== 'COLON' || !next || next.kind === 'QUOTE' || sentence.headline) return null;
  const words = sentence.tokens.slice(0, name.last + 1);
  const letter = isLetterLabel(sentence, 0);
  const named =
    name.kind === 'NP' && words.length < 6 && words.every(({ tag, text }) => tag === 'DET' || /^\p{Lu}/u.test(text));
  if (!letter && !named) return null;
  const cue = { first: colon.first, last: colon.last };
  const label = words.map(({ lower }) => lower).join(' ');
  return { speaker: { first: 0, last: name.last }, cue, first: next.first, name: label, letter, media: isMedia(words) };
}

/** `Q:`, `A:` at the head of a sentence: no name, and nobody else's mention. */
export function isLetterLabel(sentence: Sentence, at: number): boolean {
  const label = chunkOf(sentence, at);
  const word = label?.first === label?.last ? sentence.tokens[label?.first ?? -1]?.text : undefined;
  return at === 0 && chunkOf(sentence, 1)?.kind === 'COLON' && /^(?:[QA]|Question|Answer)$/.test(word ?? '');
}
