/** What a pattern is: how one construction of English attributes, looked for at a verb that can be a cue. */

import type { Act, Frames } from '../lexicons/verb-frames.ts';
import type { Sentence, Words } from '../steps/sentence.ts';
import type { VerbGroup } from '../steps/verb-groups.ts';

/** A verb that can be a cue, and where to look: `after` is the chunk after it, over adverbs and what says when and where. */
export interface CueVerb {
  readonly sentence: Sentence;
  readonly at: number;
  readonly after: number;
  readonly verb: VerbGroup;
  readonly lemma: string;
  readonly frames: Frames;
}

/** What a pattern finds: the words of the content, and the words that are cue beside the verb. */
export interface Complement {
  readonly pattern: string;
  readonly frame: string;
  readonly act: Act;
  readonly content: readonly Words[];
  /** "that" before the content. */
  readonly opener?: Words;
  /** "for" in "called for", "as" in "described … as". */
  readonly cue?: readonly Words[];
  readonly audience?: Words;
  /** The content is in the quotation at its end, which goes on in the sentences after this one. */
  readonly quoted?: boolean;
}

/** One construction: what it finds at a verb, or null. */
export type Pattern = (cue: CueVerb) => Complement | null;
