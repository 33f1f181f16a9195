/** A statement that an article had in a former version, with what it is known by in the next one. */

/** The words next to a statement, in lower case, those nearest to it at the end of `before` and at the beginning of `after`. */
export interface Around {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What tells statements apart that say the same. */
export interface Known {
  /** `saidKey` of its words. */
  readonly said: string;
  /** The entity that says it. */
  readonly speaker: string;
  /** The words that name the speaker where the statement stands. */
  readonly words: string;
  /** Where it begins, in code points. */
  readonly start: number;
  /** Null where the text is not held. */
  readonly around: Around | null;
}

export interface FormerStatement extends Omit<Known, 'said'> {
  readonly id: string;
  /** Null where the text is not held: then its id tells. */
  readonly said: string | null;
  /** Whether changes of people stand over it. */
  readonly isChanged: boolean;
}

const most = 12;

/** What stands around a part of a text. */
export function aroundOf(before: string, after: string): Around {
  return {
    before: wordsIn(before.slice(-most * 20)).slice(-most),
    after: wordsIn(after.slice(0, most * 20)).slice(0, most),
  };
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
