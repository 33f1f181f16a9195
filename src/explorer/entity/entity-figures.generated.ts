/** Typed documents of the queries beside this file, made by `npm run types`; never edited. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type EntityFiguresQueryVariables = Exact<{
  speaker: string;
}>;


export type EntityFiguresQuery = { figures: { totalCount: number, nodes: Array<{ id: string, measure: Schema.Measure, value: number | null, low: number | null, high: number | null, approximation: Schema.Approximation, unit: string, scope: string, asOf: string | null, words: string | null, statement: { id: string } | null, article: { id: string, published: string, outlet: { name: string } }, dispute: { id: string, summary: string } | null }> } };


export const EntityFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureLine"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]} as unknown as DocumentNode<EntityFiguresQuery, EntityFiguresQueryVariables>;