/** A statement as the grouping compares it: its words in quotes and gist, its figures, its days, what it is about. */

import { type ContentWords, contentWords, isNegated, nameStems, numerals } from './content-words.ts';

export interface SpokenFigure {
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximation: string;
  readonly scope: string;
}

/** What is read of a statement to compare it. */
export interface Spoken {
  readonly id: string;
  readonly speaker: string;
  readonly gist: string;
  readonly quotes: readonly string[];
  /** The first and the last day on which it can have been said; null where nothing is known. */
  readonly saidFirst: string | null;
  readonly saidLast: string | null;
  /** The day on which its article was published, or the first that this can mean. */
  readonly published: string;
  readonly about: readonly string[];
  readonly figures: readonly SpokenFigure[];
  /** The statements inside it and around it, where speech holds speech. */
  readonly nested: readonly string[];
}

/** A statement with the words that its comparisons need, found once. */
export interface Compared extends Spoken {
  readonly gistWords: ContentWords;
  readonly quoteWords: ContentWords;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
  readonly claims: readonly Claim[];
}

/** A figure as it is recognized: what is counted and the number, how it is hedged, and the words of its scope. */
export interface Claim {
  readonly key: string;
  readonly measure: string;
  readonly approximation: string;
  readonly scope: string;
  readonly scopeWords: ContentWords;
}

export function toCompared(spoken: Spoken): Compared {
  return {
    ...spoken,
    gistWords: contentWords(spoken.gist),
    quoteWords: contentWords(spoken.quotes.join(' ')),
    names: nameStems(spoken.gist),
    numbers: numerals(spoken.gist),
    negated: isNegated(spoken.gist),
    claims: spoken.figures.filter(({ approximation }) => approximation !== 'VAGUE').map(toClaim),
  };
}

/** Vague figures are no claims: the number that stands for "dozens" is a convention of the records, not the speaker's. */
function toClaim({ measure, value, low, high, approximation, scope }: SpokenFigure): Claim {
  const bounds = [...new Set(value === null ? [low, high] : [value])].filter((bound) => bound !== null);
  return {
    ...{ key: `${measure} ${bounds.join('–')}`, measure, approximation, scope },
    scopeWords: contentWords(scope),
  };
}
