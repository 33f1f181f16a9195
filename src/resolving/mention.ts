/**
 * The nouns of resolving: mentions in an article go in, entities come out, each with how it was found and how surely.
 *
 * Terminology. A *mention* is the words that stand for somebody or something in an article. A *finding* is an entity that may
 * be meant, with score and evidence. A *resolution* is what was decided; the findings not taken stay beside it as alternatives. A
 * *stand-in* is an entity of one article only, made where a name fits two or is too short to tell who it is.
 */

import type { EntityKind, EntityRecord, PartialMoment, RelationRecord } from '../record/record.ts';

export type MentionKind = EntityKind | 'UNKNOWN';
export type MentionRole = 'SPEAKER' | 'RELAY' | 'AUDIENCE' | 'ABOUT';

/** Words of an article that stand for an entity; mentions are handed over in the order of the text. */
export interface Mention {
  /** As the article has them, with or without title and apposition: `Mr. Tokayev’s office`. */
  readonly words: string;
  /** What it likely is. */
  readonly kind: MentionKind;
  readonly role: MentionRole;
  /** What stands before the name, where it is not part of `words`: `Kazakh President`. */
  readonly title?: string;
  /** What stands after it between commas: `director of the Carnegie Moscow Center`. */
  readonly apposition?: string;
  /** Where the text settles for which mention of the list this one stands, its place in the list. */
  readonly antecedent?: number;
}

/** The article in which the mentions stand. */
export interface ArticleContext {
  /** The article's id; those of stand-ins are made of it. */
  readonly article: string;
  readonly published: PartialMoment;
  /** The id of the organization that published it. */
  readonly outlet?: string;
  /** What that is called; stand-ins are told by it. */
  readonly outletName?: string;
  /** Its text, which tells of names what their words do not. */
  readonly text?: string;
}

export const methodNames = [
  'ANTECEDENT',
  'METONYM',
  'EXACT_NAME',
  'ACRONYM',
  'COUNTRY_NAME',
  'BODY_OF_COUNTRY',
  'OFFICE_AT_DATE',
  'SPELLING',
  'FULL_NAME',
  'NEAR_SPELLING',
  'NAMED_EARLIER',
  'SURNAME',
  'DESCRIPTION',
  'COUNTRY_IN_FOCUS',
  'PRONOUN',
  'GROUP',
  'NEW',
  'STAND_IN',
] as const;

/** How an entity was found; docs/resolving.md tells of each. */
export type MethodName = (typeof methodNames)[number];

/** An entity that a mention may stand for. */
export interface Finding {
  readonly entity: string;
  readonly method: MethodName;
  /** From 0 to 1. */
  readonly score: number;
  /** Why, in words. */
  readonly evidence: string;
}

/** What was decided for one mention; `entity` and `method` are null where it stands for nothing that can be named. */
export interface Resolution {
  readonly entity: string | null;
  readonly method: MethodName | null;
  readonly score: number;
  readonly evidence: string;
  /** What else it could be, best first. */
  readonly alternatives: readonly Finding[];
}

/** A mention that stayed open, or was settled with doubt. */
export interface Doubt {
  readonly code: 'AMBIGUOUS' | 'UNRESOLVED' | 'DOUBTFUL';
  /** The mention's place in the list. */
  readonly mention: number;
  readonly words: string;
  readonly reason: string;
  readonly candidates: readonly Finding[];
}

/** The resolutions of an article's mentions, in their order, and what the graph did not know yet. */
export interface Resolved {
  readonly resolutions: readonly Resolution[];
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly doubts: readonly Doubt[];
}
