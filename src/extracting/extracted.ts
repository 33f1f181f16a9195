/**
 * What extraction gives: statements and reports of one article, in places that another room can turn into records.
 * All places are counted in Unicode code points of the text as it was given (W3C TextPositionSelector).
 */

import type { Approximation, EntityKind, Measure, PartialDate, SpeechMode } from '../record/record.ts';
import type { Act } from './lexicons/verb-frames.ts';

/** An article to be read: its text as it is, and what is known beside it. */
export interface ArticleText {
  readonly text: string;
  readonly title?: string | undefined;
  /** The day or moment of publication, for "Sunday" and "last week". */
  readonly published?: string | undefined;
  readonly outlet?: string | undefined;
}

/** A place in the text with its words: `exact` is what stands there. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Words that name or describe somebody or something. */
export interface Mention extends Place {
  /** What it is likely to be; null where nothing tells. */
  readonly kind: EntityKind | null;
  /** The fuller mention it stands for: `Anna Berg` for "she", "Berg" or "the minister". */
  readonly standsFor: (Place & { readonly kind: EntityKind | null }) | null;
}

/** How a relay passed it on: quoted as saying it, by citing, by being told, or as the speaker of the outer statement. */
export type RelayManner = 'AS_SAYING' | 'CITING' | 'TOLD' | 'NESTED';

export interface ExtractedRelay {
  readonly mention: Mention;
  readonly cue: Place;
  readonly manner: RelayManner;
}

/** A number asserted in a content: `more than 75 planes` → low 75, MORE_THAN, AIRCRAFT. */
export interface ExtractedFigure extends Place {
  readonly measure: Measure;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly approximation: Approximation;
  readonly unit: string;
  readonly scope: string;
}

/** One attribution: the article says that the speaker says, holds, wants or shows the content. */
export interface ExtractedStatement {
  /** The construction that found it, a file of `patterns/`, and the complement it has there. */
  readonly pattern: string;
  readonly frame: string;
  readonly act: Act;
  readonly mode: SpeechMode;
  /** Null where the article names nobody: "it is expected". */
  readonly speaker: Mention | null;
  readonly cue: readonly Place[];
  /** "that" before an indirect content; it belongs neither to the cue nor to the content. */
  readonly opener: Place | null;
  readonly content: readonly Place[];
  /** The speaker's own words inside quotation marks, without the marks. */
  readonly quotes: readonly Place[];
  /** Nearest to the article first. */
  readonly relays: readonly ExtractedRelay[];
  readonly audience: readonly Mention[];
  readonly about: readonly Mention[];
  readonly figures: readonly ExtractedFigure[];
  readonly saidOn: PartialDate | null;
  /** The statements, by their place in the list, that this one repeats: speech inside its content. */
  readonly repeats: readonly number[];
  /** The statement whose content holds this one's cue. */
  readonly inside: number | null;
  /** The statement of the first of several who say it together: `Anna Berg and the mayor said` is one of hers and one of his. */
  readonly joint: number | null;
  /** It is nothing but another's words passed on: its speaker is a relay of that one, and it is no record of its own. */
  readonly passesOn: boolean;
  /** The speaker only declines to say something, which is no record either: `declined to comment`. */
  readonly silent: boolean;
  readonly headline: boolean;
  readonly confidence: number;
}

/** What was seen and could not be settled; the article is read on nevertheless. */
export interface ExtractionReport {
  readonly code:
    | 'QUOTATION_UNCLOSED'
    | 'QUOTATION_UNATTRIBUTED'
    | 'SPEAKER_UNRESOLVED'
    | 'SENTENCE_CUT'
    | 'NO_SENTENCES'
    | 'TEXT_TOO_LONG';
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export interface Extraction {
  readonly statements: readonly ExtractedStatement[];
  /** The people whose surnames the article gives alone as well, or to others, whether or not a statement has them: a name may be two people's. */
  readonly named: readonly Mention[];
  readonly reports: readonly ExtractionReport[];
}
