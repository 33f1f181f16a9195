/** Typed documents of the queries beside this file, made by `npm run types`; never edited. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** How much of a content stands in quotation marks. */
export type SpeechMode =
  /** All of it. */
  | 'DIRECT'
  /** None of it. */
  | 'INDIRECT'
  /** Some of it. */
  | 'MIXED';

/** Which statements. All fields that are given must fit. */
export type StatementFilter = {
  /** About this entity (id, name or alias). */
  about?: string | null | undefined;
  /** All of these fit as well. */
  and?: Array<StatementFilter> | null | undefined;
  /** Reported in the article with this id. */
  article?: string | null | undefined;
  /** Told to this entity (id, name or alias). */
  audience?: string | null | undefined;
  /** Passed through at most this many hands; 0 is first-hand. */
  depthMax?: number | null | undefined;
  /** Passed through at least this many hands; 0 is first-hand. */
  depthMin?: number | null | undefined;
  /** In this mode of speech. */
  mode?: SpeechMode | null | undefined;
  /** This does not fit. */
  not?: StatementFilter | null | undefined;
  /** At least one of these fits as well. */
  or?: Array<StatementFilter> | null | undefined;
  /** Published by this organization (id, name or alias). */
  outlet?: string | null | undefined;
  /** In an article published on this day or later. */
  publishedFrom?: string | null | undefined;
  /** In an article published on this day or earlier. */
  publishedTo?: string | null | undefined;
  /** Said on this day or later; statements without a known day do not fit. */
  saidFrom?: string | null | undefined;
  /** Said on this day or earlier; statements without a known day do not fit. */
  saidTo?: string | null | undefined;
  /** Said by this entity (id, name or alias). */
  speaker?: string | null | undefined;
  /** Said by an entity of this kind; GROUP holds the unnamed and collective sources. */
  speakerKind?: EntityKind | null | undefined;
  /** With this run of letters in the gist (a paraphrase) or in a quote; case does not count. For words in any order and spelling there is `search`. */
  text?: string | null | undefined;
  /** Passed on by this entity (id, name or alias). */
  via?: string | null | undefined;
};

export type MostLinkingQueryVariables = Exact<{
  where?: Schema.StatementFilter | null | undefined;
}>;


export type MostLinkingQuery = { statementFacets: { speakers: Array<{ count: number, entity: { id: string } }>, topics: Array<{ count: number, entity: { id: string } }>, relays: Array<{ count: number, entity: { id: string } }>, outlets: Array<{ count: number, entity: { id: string } }> } };

export type LinkingFragment = { count: number, entity: { id: string } };

export const LinkingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LinkingFragment, unknown>;
export const MostLinkingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MostLinking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linking"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MostLinkingQuery, MostLinkingQueryVariables>;