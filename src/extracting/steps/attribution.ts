/** An attribution: one cue with its source and its content, in the words of its sentence. */

import type { Act } from '../lexicons/verb-frames.ts';
import type { Range } from './blocks.ts';
import { type Sentence, trimEnd, type Words } from './sentence.ts';
import type { Token } from './tokens.ts';

/** One cue with its source and its content, in tokens of its sentence. */
export interface Attribution {
  readonly sentence: Sentence;
  readonly pattern: string;
  readonly frame: string;
  readonly act: Act;
  readonly lemma: string;
  readonly cue: readonly Words[];
  readonly speaker: Words | null;
  readonly speakerHead: number | null;
  readonly content: readonly Words[];
  readonly opener: Words | null;
  readonly audience: Words | null;
  readonly quoted: boolean;
  /** The subject of the verb, where somebody else is quoted "as saying" it. */
  readonly relay: Words | null;
  /** The content in whole paragraphs, where it is not in this sentence alone: above a footer, in a turn of an interview. */
  readonly elsewhere?: readonly Range[];
  /** The last word of the name that the speaker stands for, where only a letter is given: `A:`. */
  readonly standsFor?: Token;
}

/** The parts of a content without the marks at their ends; parts of marks alone are left out. */
export function trimAll(sentence: Sentence, parts: readonly Words[]): Words[] {
  return parts.map((words) => trimEnd(sentence, words)).filter((words) => words !== null);
}
