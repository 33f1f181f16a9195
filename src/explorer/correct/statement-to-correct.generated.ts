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

/** The kinds of changes. */
export type ChangeKind =
  /** An article was taken away. */
  | 'ARTICLE_DELETE'
  /** An article was added, or the next version of one. */
  | 'ARTICLE_IMPORT'
  /** An entity was corrected. */
  | 'ENTITY_CORRECT'
  /** Two entities were found to be two. */
  | 'ENTITY_KEEP_APART'
  /** Two entities were found to be one. */
  | 'ENTITY_MERGE'
  /** A statement was found right. */
  | 'STATEMENT_CONFIRM'
  /** A statement was corrected. */
  | 'STATEMENT_CORRECT'
  /** A statement was found to be none. */
  | 'STATEMENT_REJECT';

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

/** What people have made of a statement; one that was rejected is in no answer. */
export type ReviewState =
  /** Somebody found it right. */
  | 'CONFIRMED'
  /** Somebody corrected it. */
  | 'CORRECTED'
  /** Nobody has looked at it yet, or said so. */
  | 'UNREVIEWED';

/** How much of a content stands in quotation marks. */
export type SpeechMode =
  /** All of it. */
  | 'DIRECT'
  /** None of it. */
  | 'INDIRECT'
  /** Some of it. */
  | 'MIXED';

export type StatementToCorrectQueryVariables = Exact<{
  id: string;
}>;


export type StatementToCorrectQuery = { statement: { id: string, mode: Schema.SpeechMode, cue: string, gist: string, quotes: Array<string>, saidOn: string | null, article: { id: string }, review: { state: Schema.ReviewState, by: string | null, at: string | null }, speaker: { id: string, name: string, kind: Schema.EntityKind }, about: Array<{ id: string, name: string, kind: Schema.EntityKind }>, audience: Array<{ id: string, name: string, kind: Schema.EntityKind }>, relays: Array<{ position: number, cue: string | null, entity: { id: string, name: string, kind: Schema.EntityKind } }>, anchors: Array<{ part: Schema.AnchorPart, start: number, end: number }> } | null, changes: { nodes: Array<{ id: string, kind: Schema.ChangeKind, targetId: string, at: string, by: string, reason: string | null, isUndone: boolean, undoneAt: string | null, undoneBy: string | null, target:
        | (
          { title: string, id: string }
          & { __typename: 'Article' }
        )
        | (
          { id: string }
          & { __typename: 'Change' | 'Dispute' | 'Figure' | 'Quoting' | 'SearchHit' | 'Utterance' }
        )
        | (
          { id: string, name: string, kind: Schema.EntityKind }
          & { __typename: 'Country' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Place' }
        )
        | (
          { gist: string, id: string }
          & { __typename: 'Statement' }
        )
       | null, into: { id: string, name: string, kind: Schema.EntityKind } | null, fields: Array<{ name: string, before: string | null, after: string | null }> }> } };


export const StatementToCorrectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementToCorrect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Correctable"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Correctable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"anchors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"into"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isUndone"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"}}]}}]} as unknown as DocumentNode<StatementToCorrectQuery, StatementToCorrectQueryVariables>;