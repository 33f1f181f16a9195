/**
 * The nouns of Hearsay, as records: what extraction writes, people edit, and `load` reads. One JSON object a line.
 *
 * Terminology. A *statement* is one attribution in one article: a *speaker* (the original source), a *cue* (the words that
 * attribute it) and a *content*. Who passed it on are its *relays*, nearest to the article first; outlet → relays → speaker
 * is its *chain*. An *anchor* is a place in the article's text, counted in Unicode code points.
 */

export type EntityKind = 'PERSON' | 'ORGANIZATION' | 'COUNTRY' | 'PLACE' | 'GROUP' | 'EVENT';
export type RelationKind = 'HOLDS_ROLE' | 'MEMBER_OF' | 'PART_OF';
export type SpeechMode = 'DIRECT' | 'INDIRECT' | 'MIXED';
export type AnchorPart = 'SPEAKER' | 'CUE' | 'CONTENT';
export type Measure =
  | 'DEATHS'
  | 'DETAINED'
  | 'INJURED'
  | 'TROOPS'
  | 'AIRCRAFT'
  | 'HARDWARE'
  | 'DAYS'
  | 'EVACUATED'
  | 'OTHER';
export type Approximation = 'EXACT' | 'ABOUT' | 'NEARLY' | 'MORE_THAN' | 'AT_LEAST' | 'UP_TO' | 'RANGE' | 'VAGUE';

/** An ISO 8601 day as exact as it is known: `2022-01-09`, `2022-01`, `2022`, or the week `2022-W01`. */
export type PartialDate = string;

/** A partial date, or the minute or second with its time zone: `2022-01-09T14:05Z`, `2022-01-09T20:05+06:00`. */
export type PartialMoment = string;

export interface EntityRecord {
  readonly type: 'entity';
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly description?: string;
  readonly iso?: string;
  readonly note?: string;
}

export interface RelationRecord {
  readonly type: 'relation';
  readonly id: string;
  readonly kind: RelationKind;
  readonly source: string;
  readonly target: string;
  readonly title?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly note?: string;
}

/** A published article; anchors count in the text whose `sha256` and `length` it gives. */
export interface ArticleRecord {
  readonly type: 'article';
  readonly id: string;
  readonly title: string;
  readonly published: PartialMoment;
  readonly outlet: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: string;
  readonly sha256: string;
  readonly length: number;
  readonly text?: string;
  /** Which version of the article this is, from 1; absent for the first. */
  readonly version?: number;
  /** SHA-256 of the texts that were here before, the oldest first. */
  readonly supersedes?: readonly string[];
  readonly note?: string;
}

/** Code points `start` up to, not including, `end` (W3C TextPositionSelector). */
export interface Anchor {
  readonly part: AnchorPart;
  readonly start: number;
  readonly end: number;
}

export interface Relay {
  readonly entity: string;
  readonly cue?: string;
}

export type ResolvedPart = 'SPEAKER' | 'RELAY' | 'AUDIENCE' | 'ABOUT';

/** An entity that words may mean: by which method of docs/resolving.md it was found, how surely, and why. */
export interface FindingRecord {
  readonly entity: string;
  readonly method: string;
  readonly score: number;
  readonly evidence: string;
}

/** Words of the article and what a machine took them for; it stays as it is where people correct the statement. */
export interface ResolutionRecord extends FindingRecord {
  readonly part: ResolvedPart;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly alternatives?: readonly FindingRecord[];
}

/** "In article A, speaker S, through relays R, says G about T, at these places." */
export interface StatementRecord {
  readonly type: 'statement';
  readonly id: string;
  readonly article: string;
  readonly speaker: string;
  readonly mode: SpeechMode;
  readonly cue: string;
  readonly gist: string;
  readonly quotes?: readonly string[];
  readonly about?: readonly string[];
  readonly audience?: readonly string[];
  readonly relays?: readonly Relay[];
  readonly saidOn?: PartialMoment;
  readonly anchors: readonly Anchor[];
  readonly repeats?: readonly string[];
  readonly confidence?: number;
  readonly origin?: string;
  readonly resolutions?: readonly ResolutionRecord[];
  readonly note?: string;
}

/** A number that a statement, or without one the article in its own voice, asserts. */
export interface FigureRecord {
  readonly type: 'figure';
  readonly id: string;
  readonly article: string;
  readonly statement?: string;
  readonly measure: Measure;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly approximation: Approximation;
  readonly unit: string;
  readonly scope: string;
  readonly asOf?: PartialDate;
  readonly words?: string;
  readonly start?: number;
  readonly end?: number;
  readonly note?: string;
}

export type ChangeKind =
  | 'STATEMENT_ADD'
  | 'STATEMENT_CORRECT'
  | 'STATEMENT_CONFIRM'
  | 'STATEMENT_REJECT'
  | 'ENTITY_CORRECT'
  | 'ENTITY_MERGE'
  | 'ENTITY_KEEP_APART'
  | 'ARTICLE_IMPORT'
  | 'ARTICLE_DELETE';

/** Fields of a record by their names; null where the record is silent. */
export type FieldValues = Readonly<Record<string, unknown>>;

/**
 * What somebody changed in what was read, or that somebody brought an article in or took it away. Changes of what was read stand, in the order of `at`, over the records of their targets however often these
 * are read again, until they are undone; then they stay as a memory.
 */
export interface ChangeRecord {
  readonly type: 'change';
  readonly id: string;
  readonly kind: ChangeKind;
  /** The id of the statement, the entity or the article that was changed. */
  readonly target: string;
  /**
   * The entity that an entity was merged into, or is to be kept apart from; also the new id of one whose kind was corrected, and the article
   * in which somebody found a statement that was not read.
   */
  readonly into?: string;
  /** When, to the millisecond in UTC; no two changes of a graph have the same. */
  readonly at: string;
  readonly by: string;
  readonly reason?: string;
  /** The fields that the change touches, as they were and as they are by it. */
  readonly before?: FieldValues;
  readonly after?: FieldValues;
  readonly undoneAt?: string;
  readonly undoneBy?: string;
}

/** What articles hold, or somebody knows of the world: every record but the changes. */
export type ReadRecord = EntityRecord | RelationRecord | ArticleRecord | StatementRecord | FigureRecord;
export type HearsayRecord = ReadRecord | ChangeRecord;
export type RecordType = HearsayRecord['type'];
