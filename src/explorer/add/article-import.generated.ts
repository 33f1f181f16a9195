/** Typed documents of the queries beside this file, made by `npm run types`; never edited. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A place in the article's text, in Unicode code points. */
export type AnchorInput = {
  /** Where it ends: the code point after the last. */
  end: number;
  /** What stands there. */
  part: AnchorPart;
  /** Where it begins, from 0. */
  start: number;
};

/** The parts of a statement that stand somewhere in a text. */
export type AnchorPart =
  /** What is said. */
  | 'CONTENT'
  /** The words that attribute. */
  | 'CUE'
  /** The mention of the speaker. */
  | 'SPEAKER';

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

/** The article to add. */
export type ArticleImportInput = {
  /** Whether a text is read anew that somebody took out of the graph; without it, such a text is left out with the code ARTICLE_DELETED. */
  again?: boolean | null | undefined;
  /** The article. */
  article: ArticleInput;
  /** What people corrected in the preview, by the ids of its statements: done as `statementCorrect` does it, once the article is added. */
  corrections?: Array<StatementCorrectInput> | null | undefined;
  /** Whether the graph keeps the text, and gists in its words; true by default. Without it, quotations, names and numbers are all that is kept of the words. */
  keepText?: boolean | null | undefined;
  /** The ids of statements of the preview that are none: rejected as `statementReject` does it. */
  rejections?: Array<string> | null | undefined;
};

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

/** An entity that is made with a correction. Where one of this kind goes by the name already, that one is meant. */
export type NewEntityInput = {
  /** What it is. */
  kind: EntityKind;
  /** Its name, as other fields of the correction give it. */
  name: string;
};

/** Somebody who passed a statement on. */
export type RelayInput = {
  /** The words that say so, such as `reported`. */
  cue?: string | null | undefined;
  /** The entity: an id, a name or an alias. */
  entity: string;
};

/** How much of a content stands in quotation marks. */
export type SpeechMode =
  /** All of it. */
  | 'DIRECT'
  /** None of it. */
  | 'INDIRECT'
  /** Some of it. */
  | 'MIXED';

/** What to correct in a statement; what is not given stays as it is. Entities are ids, names or aliases. */
export type StatementCorrectInput = {
  /** What it is about, all of it. */
  about?: Array<string> | null | undefined;
  /** Where the parts stand in the text; parts that are not named keep their places. */
  anchors?: Array<AnchorInput> | null | undefined;
  /** Who was told, all of them. */
  audience?: Array<string> | null | undefined;
  /** The words that attribute it. */
  cue?: string | null | undefined;
  /** Entities that the graph does not have and that fields above name: each is made with the correction, and stays where that is undone. */
  entities?: Array<NewEntityInput> | null | undefined;
  /** The content in one neutral sentence. */
  gist?: string | null | undefined;
  /** The id of the statement. */
  id: string;
  /** Direct, indirect or mixed speech; INDIRECT takes the quotes away, the others need some. */
  mode?: SpeechMode | null | undefined;
  /** The exact words inside quotation marks, all of them. */
  quotes?: Array<string> | null | undefined;
  /** Why, for those who come after; stands beside the change. */
  reason?: string | null | undefined;
  /** Who passed it on, nearest to the article first, all of them; none for a first-hand statement. */
  relays?: Array<RelayInput> | null | undefined;
  /** The day on which it was said; null takes the day away. */
  saidOn?: string | null | undefined;
  /** Who said it. */
  speaker?: string | null | undefined;
  /** Parts that stand nowhere in the text: only SPEAKER may. */
  withoutAnchors?: Array<AnchorPart> | null | undefined;
};

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

export type ArticleImportMutationVariables = Exact<{
  input: Schema.ArticleImportInput;
}>;


export type ArticleImportMutation = { articleImport: { status: Schema.ArticleStatus | null, added: number, removed: number, article: { id: string, title: string, statements: { totalCount: number } } | null, userErrors: Array<{ code: Schema.UserErrorCode, message: string, field: Array<string> | null }> } | null };


export const ArticleImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArticleImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ArticleImportMutation, ArticleImportMutationVariables>;