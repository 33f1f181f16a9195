/** Typed documents of the queries beside this file, made by `npm run types`; never edited. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The parts of a statement that stand somewhere in a text. */
export type AnchorPart =
  /** What is said. */
  | 'CONTENT'
  /** The words that attribute. */
  | 'CUE'
  /** The mention of the speaker. */
  | 'SPEAKER';

/** How a number is hedged. */
export type Approximation =
  /** Around, some, about. */
  | 'ABOUT'
  /** Low or more. */
  | 'AT_LEAST'
  /** Not hedged. */
  | 'EXACT'
  /** More than low. */
  | 'MORE_THAN'
  /** Nearly, almost: less than the value. */
  | 'NEARLY'
  /** From low to high. */
  | 'RANGE'
  /** High or less. */
  | 'UP_TO'
  /** A word such as `dozens`, whose low is the least that it can mean. */
  | 'VAGUE';

/** The forms in which an article comes. */
export type ArticleFormat =
  /** RSS or Atom, with one item. */
  | 'FEED'
  /** A page of the web. */
  | 'HTML'
  /** A NewsArticle of schema.org. */
  | 'JSON'
  /** Plain text, paragraphs parted by blank lines. */
  | 'TEXT';

/** An article as somebody sends it. What is given here outranks what its page says of itself. */
export type ArticleInput = {
  /** Who wrote it, as the byline says. */
  author?: string | null | undefined;
  /** Its text, the HTML of its page, or JSON of schema.org: at most 500,000 characters. */
  content: string;
  /** What the content is; found by looking at it where this is not given. */
  format?: ArticleFormat | null | undefined;
  /** A BCP 47 tag such as `en`. */
  language?: string | null | undefined;
  /** The name of who published it, such as `United Press International`. Needed where the page does not say. */
  outlet?: string | null | undefined;
  /** The day or the moment of publication. Needed where the page does not say. */
  published?: string | null | undefined;
  /** The title; the first line where neither this nor the page gives one. */
  title?: string | null | undefined;
  /** Where it was published. Another text with the same address is a new version of the article. */
  url?: string | null | undefined;
};

/** What becomes of an article that comes in. */
export type ArticleStatus =
  /** The graph had it with another text: this is its next version. */
  | 'CHANGED'
  /** The graph did not have it. */
  | 'NEW'
  /** The graph had this very text. */
  | 'UNCHANGED';

/** The kinds of entities. */
export type EntityKind =
  /** A country. */
  | 'COUNTRY'
  /** An event. */
  | 'EVENT'
  /** An unnamed or collective source. */
  | 'GROUP'
  /** An organization. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A place that is not a country. */
  | 'PLACE';

/** What a figure counts. */
export type Measure =
  /** Aircraft. */
  | 'AIRCRAFT'
  /** Days that something lasts. */
  | 'DAYS'
  /** People killed. */
  | 'DEATHS'
  /** People detained. */
  | 'DETAINED'
  /** People brought to safety or home. */
  | 'EVACUATED'
  /** Vehicles, weapons and other equipment. */
  | 'HARDWARE'
  /** People injured. */
  | 'INJURED'
  /** Anything else. */
  | 'OTHER'
  /** Soldiers. */
  | 'TROOPS';

/** What an entity is to a statement. */
export type ResolvedPart =
  /** What it is about. */
  | 'ABOUT'
  /** One who was told. */
  | 'AUDIENCE'
  /** One who passed it on. */
  | 'RELAY'
  /** Whose words it is. */
  | 'SPEAKER';

/** How much of a content stands in quotation marks. */
export type SpeechMode =
  /** All of it. */
  | 'DIRECT'
  /** None of it. */
  | 'INDIRECT'
  /** Some of it. */
  | 'MIXED';

/** What can be wrong with the input of a mutation. There may be more of these in time. */
export type UserErrorCode =
  /** A text that somebody took out of the graph, by deleting its article or taking its import back; `again: true` reads it anew. */
  | 'ARTICLE_DELETED'
  /** No article has this id. */
  | 'ARTICLE_UNKNOWN'
  /** An article that cannot be read. */
  | 'ARTICLE_UNREADABLE'
  /** A change that nobody can undo, as what it took out of the graph is not kept there. */
  | 'CHANGE_FINAL'
  /** A later change rests on the one that is to be undone. */
  | 'CHANGE_IN_THE_WAY'
  /** No change has this id, or it is undone already. */
  | 'CHANGE_UNKNOWN'
  /** A name that several entities go by. */
  | 'ENTITY_AMBIGUOUS'
  /** No entity has this id or name. */
  | 'ENTITY_UNKNOWN'
  /** A value that does not fit. */
  | 'INPUT_INVALID'
  /** Records that do not fit. */
  | 'RECORDS_INVALID'
  /** No statement has this id. */
  | 'STATEMENT_UNKNOWN';

export type ArticlePreviewMutationVariables = Exact<{
  article: Schema.ArticleInput;
}>;


export type ArticlePreviewMutation = { articlePreview: { status: Schema.ArticleStatus | null, draft: { id: string, title: string, published: string, author: string | null, url: string | null, length: number, text: string, version: number, outlet: { id: string, name: string, kind: Schema.EntityKind, isNew: boolean }, entities: Array<{ id: string, name: string, kind: Schema.EntityKind, isNew: boolean }>, statements: Array<{ id: string, mode: Schema.SpeechMode, cue: string, gist: string, quotes: Array<string>, saidOn: string | null, confidence: number, speaker: { id: string, name: string, kind: Schema.EntityKind, isNew: boolean }, about: Array<{ id: string, name: string, kind: Schema.EntityKind, isNew: boolean }>, audience: Array<{ id: string, name: string, kind: Schema.EntityKind, isNew: boolean }>, relays: Array<{ position: number, cue: string | null, entity: { id: string, name: string, kind: Schema.EntityKind, isNew: boolean } }>, anchors: Array<{ part: Schema.AnchorPart, start: number, end: number, exact: string | null }>, figures: Array<{ id: string, measure: Schema.Measure, value: number | null, low: number | null, high: number | null, approximation: Schema.Approximation, unit: string, scope: string, words: string | null }>, resolutions: Array<{ part: Schema.ResolvedPart, words: string, score: number, evidence: string, alternatives: Array<{ entity: { id: string, name: string, kind: Schema.EntityKind, isNew: boolean } }> }> }>, reports: Array<{ code: string, start: number, end: number, reason: string }> } | null, article: { id: string, title: string } | null, userErrors: Array<{ code: Schema.UserErrorCode, message: string, field: Array<string> | null }> } | null };

export type DraftFragment = { id: string, title: string, published: string, author: string | null, url: string | null, length: number, text: string, version: number, outlet: { id: string, name: string, kind: Schema.EntityKind, isNew: boolean }, entities: Array<{ id: string, name: string, kind: Schema.EntityKind, isNew: boolean }>, statements: Array<{ id: string, mode: Schema.SpeechMode, cue: string, gist: string, quotes: Array<string>, saidOn: string | null, confidence: number, speaker: { id: string, name: string, kind: Schema.EntityKind, isNew: boolean }, about: Array<{ id: string, name: string, kind: Schema.EntityKind, isNew: boolean }>, audience: Array<{ id: string, name: string, kind: Schema.EntityKind, isNew: boolean }>, relays: Array<{ position: number, cue: string | null, entity: { id: string, name: string, kind: Schema.EntityKind, isNew: boolean } }>, anchors: Array<{ part: Schema.AnchorPart, start: number, end: number, exact: string | null }>, figures: Array<{ id: string, measure: Schema.Measure, value: number | null, low: number | null, high: number | null, approximation: Schema.Approximation, unit: string, scope: string, words: string | null }>, resolutions: Array<{ part: Schema.ResolvedPart, words: string, score: number, evidence: string, alternatives: Array<{ entity: { id: string, name: string, kind: Schema.EntityKind, isNew: boolean } }> }> }>, reports: Array<{ code: string, start: number, end: number, reason: string }> };

export type DraftedStatementFragment = { id: string, mode: Schema.SpeechMode, cue: string, gist: string, quotes: Array<string>, saidOn: string | null, confidence: number, speaker: { id: string, name: string, kind: Schema.EntityKind, isNew: boolean }, about: Array<{ id: string, name: string, kind: Schema.EntityKind, isNew: boolean }>, audience: Array<{ id: string, name: string, kind: Schema.EntityKind, isNew: boolean }>, relays: Array<{ position: number, cue: string | null, entity: { id: string, name: string, kind: Schema.EntityKind, isNew: boolean } }>, anchors: Array<{ part: Schema.AnchorPart, start: number, end: number, exact: string | null }>, figures: Array<{ id: string, measure: Schema.Measure, value: number | null, low: number | null, high: number | null, approximation: Schema.Approximation, unit: string, scope: string, words: string | null }>, resolutions: Array<{ part: Schema.ResolvedPart, words: string, score: number, evidence: string, alternatives: Array<{ entity: { id: string, name: string, kind: Schema.EntityKind, isNew: boolean } }> }> };

export type DraftedNameFragment = { id: string, name: string, kind: Schema.EntityKind, isNew: boolean };

export const DraftedNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftedName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}}]} as unknown as DocumentNode<DraftedNameFragment, unknown>;
export const DraftedStatementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftedStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"anchors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftedName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}}]} as unknown as DocumentNode<DraftedStatementFragment, unknown>;
export const DraftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Draft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedStatement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftedName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftedStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"anchors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DraftFragment, unknown>;
export const ArticlePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArticlePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"article"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articlePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"article"},"value":{"kind":"Variable","name":{"kind":"Name","value":"article"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Draft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftedName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftedStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"anchors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Draft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedStatement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ArticlePreviewMutation, ArticlePreviewMutationVariables>;