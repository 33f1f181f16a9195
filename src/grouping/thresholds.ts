/**
 * When two statements report one utterance: the numbers, each with its reason. They are set for precision: a group that is
 * missing leaves two statements as they are, a wrong one puts words into somebody's mouth.
 */

/** The method and its version, kept with every utterance; whoever changes a number or a rule here counts it up. */
export const method = 'wording/1';

export const thresholds = {
  /** Two thirds of the shorter quote: outlets cut a quote at its ends, and seldom within. */
  quoteOverlap: 2 / 3,
  /** Below five words even verbatim quotes ("law and order", "unacceptable") are what many say. */
  quoteWords: 5,
  /** Gists are paraphrases: of two that say the same, some three words in five agree (Dice 1945). */
  gistOverlap: 0.6,
  /** Below three shared words two short gists agree by their subject alone. */
  gistWords: 3,
  /** Gists need the same topic beside the same words: more than half of what the two are about together (Jaccard). */
  gistAbout: 0.51,
  /** A figure counts the same thing where half of the words of its scope agree. */
  scopeOverlap: 0.5,
  /** A figure speaks for itself, so that a third of the topics is enough. */
  figureAbout: 1 / 3,
  /** Days that differ by more make two speech acts of one speaker; one day is what time zones and nights make of it. */
  daysApart: 1,
  /** Reports of one speech act are printed within a month; later the same words are said anew. */
  publishedApart: 31,
} as const;

/** How far each kind of evidence carries alone; the similarity is one less the product of all doubts (noisy-or, Pearl 1988). */
export const weights = { QUOTE: 0.9, FIGURE: 0.8, GIST: 0.8, ABOUT: 0.2, DAY: 0.1 } as const;
export type MatchKind = keyof typeof weights;

/** Bounds that belong together: a number "more than" can be one "at least", and never one "up to". */
export const upwards: readonly string[] = ['MORE_THAN', 'AT_LEAST'];
export const downwards: readonly string[] = ['UP_TO', 'NEARLY'];

/** The strength of a figure whose number is the same and whose hedge is not ("more than 160", "at least 160"). */
export const otherHedge = 0.8;
