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

/** Through which links and statements a network is drawn. All fields that are given must fit. */
export type GraphFilter = {
  /** Only links of these kinds; SPOKE_ABOUT, TOLD and QUOTED where none are given. */
  kinds?: Array<GraphLinkKind> | null | undefined;
  /** Only nodes of these kinds, beside those that the network is drawn around. */
  nodeKinds?: Array<EntityKind> | null | undefined;
  /** Only through these statements. */
  statements?: StatementFilter | null | undefined;
  /** Only links with at least this weight. */
  weightMin?: number | null | undefined;
};

/** What links two entities. */
export type GraphLinkKind =
  /** At least two statements are about both, more often than chance would have it (NPMI of 0.1 or more); never an outlet; has no direction. */
  | 'MENTIONED_WITH'
  /** The source, an outlet or a relay, quoted the target, a relay or the speaker. */
  | 'QUOTED'
  /** The source said something about the target. */
  | 'SPOKE_ABOUT'
  /** The source told the target something. */
  | 'TOLD';

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

export type NetworkAroundQueryVariables = Exact<{
  around?: Array<string> | string | null | undefined;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
  where?: Schema.GraphFilter | null | undefined;
}>;


export type NetworkAroundQuery = { graph: { nodes: Array<{ id: string, label: string, kind: Schema.EntityKind, weight: number }>, links: Array<{ id: string, source: string, target: string, kind: Schema.GraphLinkKind, weight: number, count: number }> } };


export const NetworkAroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkAround"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"around"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GraphFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"around"},"value":{"kind":"Variable","name":{"kind":"Name","value":"around"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<NetworkAroundQuery, NetworkAroundQueryVariables>;